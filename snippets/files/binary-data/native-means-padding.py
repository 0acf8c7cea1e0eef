import array
import struct

native = struct.pack("bi", 1, 2)
sizes = {prefix: struct.calcsize(prefix + "bi") for prefix in "<>!="}

assert len(native) == struct.calcsize("@bi") == 8
assert native[1:4] == b"\0\0\0"
assert sizes == {"<": 5, ">": 5, "!": 5, "=": 5}
assert (struct.calcsize("l"), struct.calcsize("=l")) == (array.array("l").itemsize, 4)
print(f"native {len(native)}, others {sizes}")
