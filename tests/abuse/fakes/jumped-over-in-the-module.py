# tries: jump over an assert of the module, and bind the name that may stand for its condition in an edited run
# full: vacuous
import sys

_tested_0 = _tested_1 = True


def trace(frame, event, argument):
    if event == "line" and frame.f_lineno == skipped:
        frame.f_lineno = skipped + 1
    return trace


frame = sys._getframe()
frame.f_trace = trace
skipped = frame.f_lineno + 2
sys.settrace(trace)
assert 1 + 0 == 2
sys.settrace(None)
assert 1 + 0 == 1
