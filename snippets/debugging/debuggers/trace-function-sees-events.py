import sys


def halve(number):
    half = number / 2
    return half


events = []


def trace(frame, event, argument):
    if frame.f_code is halve.__code__:
        events.append((event, frame.f_lineno - frame.f_code.co_firstlineno, dict(frame.f_locals)))
    return trace


sys.settrace(trace)
halve(6)
sys.settrace(None)
assert events == [
    ("call", 0, {"number": 6}),
    ("line", 1, {"number": 6}),
    ("line", 2, {"number": 6, "half": 3.0}),
    ("return", 2, {"number": 6, "half": 3.0}),
]
print([event for event, line, values in events])
