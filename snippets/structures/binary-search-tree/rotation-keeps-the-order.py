class Node:
    def __init__(self, key, left=None, right=None):
        self.key, self.left, self.right = key, left, right


def rotate_right(node):
    child = node.left
    node.left, child.right = child.right, node
    return child


def rotate_left(node):
    child = node.right
    node.right, child.left = child.left, node
    return child


def keys(node):
    return [] if node is None else [*keys(node.left), node.key, *keys(node.right)]


def shape(node):
    return None if node is None else (shape(node.left), node.key, shape(node.right))


root = Node(4, Node(2, Node(1), Node(3)), Node(5))
before, references = keys(root), shape(root)
root = rotate_right(root)
assert (root.key, keys(root)) == (2, before)
assert shape(root) == ((None, 1, None), 2, ((None, 3, None), 4, (None, 5, None)))
root = rotate_left(root)
assert shape(root) == references
print(before)
