import gc


finalized = []


class Node:
    def __del__(self):
        finalized.append(id(self))


def nodes(things):
    return sum(type(thing) is Node for thing in things)


gc.disable()
left, right = Node(), Node()
left.partner, right.partner = right, left
del left, right
before = nodes(gc.get_objects())
gc.collect()
after, in_garbage = nodes(gc.get_objects()), nodes(gc.garbage)

print("before the collection:", before, "after it:", after, "in gc.garbage:", in_garbage)
assert (before, len(finalized)) == (2, 2)
assert (after, in_garbage) == (2, 2)
