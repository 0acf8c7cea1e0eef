# /// script
# requires-python = ">=3.14"
# ///
import pickle
import pickletools

data = pickle.dumps("text")
opcode, number, position = next(pickletools.genops(data))
assert (opcode.name, number) == ("PROTO", 5)
assert pickle.DEFAULT_PROTOCOL == 5
print(opcode.name, number)
