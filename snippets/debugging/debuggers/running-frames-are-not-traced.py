import sys

lines = []


def trace(frame, event, argument):
    lines.append((frame.f_code.co_name, event))
    return trace


def called():
    return 1


def running(set_f_trace):
    lines.clear()
    sys.settrace(trace)
    if set_f_trace:
        sys._getframe().f_trace = trace
    called()
    sys.settrace(None)
    return [event for name, event in lines if name == "running"], [event for name, event in lines if name == "called"]


assert running(False) == ([], ["call", "line", "return"])
own, other = running(True)
assert (set(own), other) == ({"line"}, ["call", "line", "return"])
print(running(False))
