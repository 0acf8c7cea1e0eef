# tries: to report, in the snippet's process, the end of that before it starts
# ends: passed
# forked: no
import os


def forge():
    for number in range(3, 1024):
        try:
            os.write(number, b"e" + bytes(44))
        except OSError:
            pass


os.register_at_fork(after_in_child=forge)


def look():
    return []
