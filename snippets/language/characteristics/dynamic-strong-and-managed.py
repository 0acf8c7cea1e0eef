import dis
import weakref


class Thing:
    pass


value = Thing()
alive = weakref.ref(value)
kinds = [type(value), type(alive())]
value = str()
kinds += [type(value), alive()]
try:
    value += 1
    mixed = None
except TypeError as error:
    mixed = str(error)
code = compile("x = 1", "<source>", "exec")

assert kinds == [Thing, Thing, str, None]
assert mixed == 'can only concatenate str (not "int") to str'
assert "STORE_NAME" in [instruction.opname for instruction in dis.get_instructions(code)]
print(kinds[2:], mixed)
