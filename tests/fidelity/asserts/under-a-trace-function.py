# shows: asserts are executed under the snippet's own trace function
import sys

lines = []


def tracer(frame, event, arg):
    if event == "line" and frame.f_code.co_name == "f":
        lines.append(frame.f_lineno - frame.f_code.co_firstlineno)
    return tracer


def f(x):
    y = x
    assert y == x
    return y


sys.settrace(tracer)
f(1)
sys.settrace(None)
assert lines == [1, 2, 3]
print(lines)
