import gc

finalized = []


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        finalized.append((self.name, self.partner.name))


gc.disable()
left, right = Node("left"), Node("right")
left.partner, right.partner = right, left
del left, right
assert (finalized, gc.isenabled()) == ([], False)
gc.collect()

assert sorted(finalized) == [("left", "right"), ("right", "left")]
assert [thing for thing in gc.get_objects() if type(thing) is Node] == []
assert gc.garbage == []
print(sorted(finalized))
