# shows: opcode events of a traced function name its own instructions
import sys

seen = []


def tracer(frame, event, arg):
    frame.f_trace_opcodes = True
    if event == "line":
        seen.append(frame.f_lineno)
    return tracer


def f(x):
    assert x == 1
    return x


sys.settrace(tracer)
f(1)
sys.settrace(None)
print(seen)
assert seen == [15, 16]
