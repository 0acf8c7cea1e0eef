import dis
import weakref


class Thing:
    pass


name = 1
types = [type(name)]
name = "one"
types.append(type(name))
try:
    name + 1
    mixed = True
except TypeError:
    mixed = False
thing = Thing()
alive = weakref.ref(thing)
before = alive() is thing
del thing
code = compile("x = 1", "<source>", "exec")

assert types == [int, str]
assert mixed is False
assert (before, alive()) == (True, None)
assert "STORE_NAME" in [instruction.opname for instruction in dis.get_instructions(code)]
print(types, mixed, alive())
