import io
import pdb
import re


def inner():
    return 1


def outer():
    total = inner()
    return total


def stops(*commands):
    output = io.StringIO()
    debugger = pdb.Pdb(stdin=io.StringIO("\n".join(commands)), stdout=output)
    assert debugger.runcall(outer) == 1
    first = {function.__name__: function.__code__.co_firstlineno for function in (inner, outer)}
    places = re.findall(r"\((\d+)\)(\w+)\(\)", output.getvalue())
    return [(name, int(line) - first[name]) for line, name in places]


by_next = stops("next", "continue")
by_step = stops("step", "continue")
assert by_next == [("outer", 1), ("outer", 2)]
assert by_step == [("outer", 1), ("inner", 0)]
assert stops("break inner", "next", "continue") == [("outer", 1), ("inner", 1)]
print(by_next, by_step)
