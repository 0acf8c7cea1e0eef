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
    script = io.StringIO("\n".join(commands) + "\n")
    debugger = pdb.Pdb(stdin=script, stdout=output, nosigint=True, readrc=False)
    debugger.use_rawinput = False
    debugger.runcall(outer)
    places = re.findall(r"\((\d+)\)(\w+)\(\)", output.getvalue())
    first = outer.__code__.co_firstlineno
    return [(name, int(line) - first if name == "outer" else "") for line, name in places]


by_next = stops("next", "continue")
by_step = stops("step", "continue")

assert by_next == [("outer", 1), ("outer", 2)]
assert by_step == [("outer", 1), ("inner", "")]
print(by_next, by_step)
