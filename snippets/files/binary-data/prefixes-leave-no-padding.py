import array
import struct

sizes = {prefix: (struct.calcsize(prefix + "bi"), struct.calcsize(prefix + "l")) for prefix in ("<", ">", "!", "=", "@")}
native_long = array.array("l").itemsize
assert sizes == {"<": (5, 4), ">": (5, 4), "!": (5, 4), "=": (5, 4), "@": (8, native_long)}
print({prefix: size for prefix, size in sizes.items() if prefix != "@"})
