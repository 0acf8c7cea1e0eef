# shows: a function that a condition calls is called by the file's own frame
import sys


def caller():
    return sys._getframe(1).f_code.co_name, sys._getframe(1).f_back


def f():
    assert caller()[0] == "f"
    return caller()[0]


assert caller() == ("<module>", None)
print(f())
