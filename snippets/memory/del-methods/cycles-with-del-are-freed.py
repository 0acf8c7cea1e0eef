import gc
import weakref

finalized = []


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        finalized.append((self.name, self.partner.name))


gc.disable()
left, right = Node("left"), Node("right")
left.partner, right.partner = right, left
watches = [weakref.ref(left), weakref.ref(right)]
del left, right
assert finalized == []
gc.collect()

assert sorted(finalized) == [("left", "right"), ("right", "left")]
assert [watch() for watch in watches] == [None, None]
assert gc.garbage == []
print(sorted(finalized))
