# shows: the instructions of a function with an assert are CPython's own
import dis


def f(x):
    assert x, "message"


f(1)
names = [i.opname for i in dis.get_instructions(f)]
print(names)
assert names.count("RAISE_VARARGS") == 1
