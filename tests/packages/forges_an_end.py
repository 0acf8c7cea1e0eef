# tries: to report, in the snippet's process, the end of that before it starts
# ends: passed
# forked: no
import os


def forge():
    try:
        os.write(3, b"e" + bytes(44))
    except OSError:
        pass


os.register_at_fork(after_in_child=forge)


def look():
    return []
