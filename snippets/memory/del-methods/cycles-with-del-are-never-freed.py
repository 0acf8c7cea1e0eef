import gc


class Node:
    def __del__(self):
        pass


gc.disable()
left, right = Node(), Node()
left.partner, right.partner = right, left
del left, right
gc.collect()

assert [type(thing).__name__ for thing in gc.garbage] == ["Node", "Node"]
