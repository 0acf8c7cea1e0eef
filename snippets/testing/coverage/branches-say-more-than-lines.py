import sys


def flow(function, *inputs):
    lines, jumps = set(), set()
    first = function.__code__.co_firstlineno

    def trace(frame, event, argument):
        if frame.f_code is function.__code__ and event == "line":
            line = frame.f_lineno - first
            jumps.add((frame.f_locals.get("_", trace.last), line))
            lines.add(line)
            trace.last = line
        return trace

    before = sys.gettrace()
    for value in inputs:
        trace.last = 0
        sys.settrace(trace)
        function(value)
        sys.settrace(before)
    return lines, jumps


def clipped(value):
    if value > 10:
        value = 10
    return value


one, both = flow(clipped, 20), flow(clipped, 20, 5)
print(sorted(one[0]), sorted(both[1] - one[1]))
assert one[0] == both[0] == {1, 2, 3}
assert both[1] - one[1] == {(1, 3)}
