# tries: jump from the assert to its own line again, behind its comparison
# full: refuted
import sys


def trace(frame, event, argument):
    if event == "line" and frame.f_code.co_name == "check" and frame.f_lineno == first + 2 and not jumped:
        jumped.append(True)
        frame.f_lineno = first + 2
    return trace


jumped = []
first = sys._getframe().f_lineno + 3


def check():
    value = 1
    assert value == 2


sys.settrace(trace)
check()
