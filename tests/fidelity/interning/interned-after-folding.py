# shows: a folded string that looks like a name is interned, and so the same as one from sys.intern
import sys

folded = "inter" + "ned"
assert folded is sys.intern("".join(["in", "terned"]))
assert ("inter" + "ned") is folded
print(folded)
