import sys

thing = object()
base = sys.getrefcount(thing)
added = []

name = thing
added.append(sys.getrefcount(thing) - base)

slots = [thing, thing]
added.append(sys.getrefcount(thing) - base)

del name
added.append(sys.getrefcount(thing) - base)

slots[0] = None
added.append(sys.getrefcount(thing) - base)

slots.clear()
added.append(sys.getrefcount(thing) - base)

assert added == [1, 3, 2, 1, 0]
print(added)
