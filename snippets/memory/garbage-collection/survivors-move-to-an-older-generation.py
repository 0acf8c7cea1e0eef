import gc
import weakref


class Node:
    pass


def cycle():
    node = Node()
    node.me = node
    return node


gc.disable()
gc.collect()
old = cycle()
assert any(candidate is old for candidate in gc.get_objects(generation=0)) is True
gc.collect()
assert any(candidate is old for candidate in gc.get_objects(generation=0)) is False

young = cycle()
watches = {"old": weakref.ref(old), "young": weakref.ref(young)}
del old, young

collections = gc.get_stats()[0]["collections"]
gc.collect(0)
assert gc.get_stats()[0]["collections"] == collections + 1
after_young = [name for name in watches if watches[name]()]
gc.collect()
after_full = [name for name in watches if watches[name]()]

assert gc.isenabled() is False
assert after_young == ["old"]
assert after_full == []
print("left:", after_young, "then", after_full)
