import sys

events = []


def trace(frame, event, argument):
    events.append((frame.f_code.co_name, event))
    return trace


def called():
    pass


def running(set_f_trace):
    events.clear()
    sys.settrace(trace)
    if set_f_trace:
        sys._getframe().f_trace = trace
    called()
    sys.settrace(None)
    return {event for name, event in events if name == "running"}, [event for name, event in events if name == "called"]


assert running(False) == (set(), ["call", "line", "return"])
assert running(True) == ({"line"}, ["call", "line", "return"])
print(events)
