import sys


def invert(number):
    try:
        return 1 / number
    except ZeroDivisionError:
        return "no inverse"


events = []


def trace(frame, event, argument):
    if frame.f_code.co_name == "invert":
        events.append((event, frame.f_lineno - frame.f_code.co_firstlineno, argument if event == "return" else None))
    return trace


sys.settrace(trace)
invert(0)
sys.settrace(None)
assert invert(2) == 0.5
assert events == [
    ("call", 0, None),
    ("line", 1, None),
    ("line", 2, None),
    ("exception", 2, None),
    ("line", 3, None),
    ("line", 4, None),
    ("return", 4, "no inverse"),
]
calls = []
sys.settrace(lambda frame, event, argument: calls.append(event))
invert(0)
sys.settrace(None)
assert calls == ["call"]
print([event for event, line, argument in events])
