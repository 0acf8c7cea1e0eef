# tries: nothing, so that its snippets are forked from a process that has imported it
# ends: passed
# forked: yes
import atexit

atexit.register(lambda: print("at the end"))


def look():
    return []
