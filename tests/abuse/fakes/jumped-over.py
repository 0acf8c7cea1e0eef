# tries: jump over the assert with a trace function
# full: vacuous
import sys


def trace(frame, event, argument):
    if event == "line" and frame.f_code.co_name == "check" and frame.f_lineno == start + 1:
        frame.f_lineno = start + 2
    return trace


def check():
    assert 1 + 0 == 2
    return "done"


start = check.__code__.co_firstlineno
sys.settrace(trace)
check()
sys.settrace(None)
