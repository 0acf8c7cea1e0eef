class Link:
    """A reference to a child, or to the root, that counts its changes."""

    changes = 0

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, node, owner):
        return node.__dict__.get(self.name)

    def __set__(self, node, child):
        Link.changes += 1
        node.__dict__[self.name] = child


class Node:
    left, right = Link(), Link()

    def __init__(self, key, left=None, right=None):
        self.key, self.left, self.right = key, left, right


def rotate(parent, place, side, other):
    node = getattr(parent, place)
    child = getattr(node, side)
    setattr(node, side, getattr(child, other))
    setattr(child, other, node)
    setattr(parent, place, child)


def keys(node):
    return [] if node is None else [*keys(node.left), node.key, *keys(node.right)]


def shape(node):
    return None if node is None else (shape(node.left), node.key, shape(node.right))


tree = Node(9, Node(4, Node(2, Node(1), Node(3)), Node(5)))
before, Link.changes = shape(tree), 0
rotate(tree, "left", "left", "right")
assert (Link.changes, tree.left.key) == (3, 2)
assert keys(tree) == [1, 2, 3, 4, 5, 9]
assert shape(tree) == (((None, 1, None), 2, ((None, 3, None), 4, (None, 5, None))), 9, None)
rotate(tree, "left", "right", "left")
assert (Link.changes, shape(tree)) == (6, before)
print(keys(tree), Link.changes // 2)
