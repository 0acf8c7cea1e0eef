import gc


class Node:
    def __del__(self):
        pass


gc.disable()
left, right = Node(), Node()
left.partner, right.partner = right, left
del left, right
gc.collect()

in_memory = [type(thing).__name__ for thing in gc.get_objects() if type(thing) is Node]
in_garbage = [type(thing).__name__ for thing in gc.garbage]
print(in_memory, in_garbage)
assert (in_memory, in_garbage) == (["Node", "Node"], ["Node", "Node"])
