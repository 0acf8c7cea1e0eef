# /// script
# requires-python = ">=3.11"
# ///
import dis


class Plain:
    def __init__(self):
        self.x = 1


class Slotted:
    __slots__ = ("x",)

    def __init__(self):
        self.x = 1


def executed(cls, calls):
    # Each class gets a code object of its own, which the interpreter specialises for it.
    names = {}
    exec("def read(obj):\n    return obj.x", names)
    read = names["read"]
    values = {read(cls()) for _ in range(calls)}
    instructions = [each.opname for each in dis.get_instructions(read, adaptive=True)]
    return values, [name for name in instructions if name.startswith("LOAD_ATTR")]


plain, slotted = executed(Plain, 1000), executed(Slotted, 1000)

assert [len(executed(cls, 1)[1]) for cls in (Plain, Slotted)] == [1, 1]
assert plain == ({1}, ["LOAD_ATTR_INSTANCE_VALUE"])
assert slotted == ({1}, ["LOAD_ATTR_SLOT"])
print(plain[1], slotted[1])
