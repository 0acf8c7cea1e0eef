import gc
import weakref


class Node:
    pass


def pair():
    left, right = Node(), Node()
    left.partner, right.partner = right, left
    return left


gc.disable()
lost, held = pair(), pair()
watches = {"lost": weakref.ref(lost), "held": weakref.ref(held)}
del lost

assert gc.isenabled() is False
assert [name for name in watches if watches[name]()] == ["lost", "held"]
gc.collect()
assert [name for name in watches if watches[name]()] == ["held"]
assert held.partner.partner is held
print("left after the collection:", [name for name in watches if watches[name]()])
