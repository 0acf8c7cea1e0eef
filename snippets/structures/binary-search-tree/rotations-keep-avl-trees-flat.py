import math
import random


class Node:
    def __init__(self, key):
        self.key, self.left, self.right, self.height = key, None, None, 1


def height(node):
    return 0 if node is None else node.height


def measure(node):
    node.height = 1 + max(height(node.left), height(node.right))
    return node


def rotate(node, side, other):
    child = getattr(node, side)
    setattr(node, side, getattr(child, other))
    setattr(child, other, measure(node))
    return measure(child)


def insert(node, key):
    if node is None:
        return Node(key)
    if key < node.key:
        node.left = insert(node.left, key)
    elif node.key < key:
        node.right = insert(node.right, key)
    for side, other in (("left", "right"), ("right", "left")):
        child = getattr(node, side)
        if height(child) - height(getattr(node, other)) == 2:
            if height(getattr(child, other)) > height(getattr(child, side)):
                setattr(node, side, rotate(child, other, side))
            return rotate(node, side, other)
    return measure(node)


def keys(node):
    return [] if node is None else [*keys(node.left), node.key, *keys(node.right)]


def real_height(node):
    return 0 if node is None else 1 + max(real_height(node.left), real_height(node.right))


draw, heights = random.Random(4), []
for order in (range(1000), range(1000, 0, -1), draw.sample(range(1000), 1000), [n * 7 % 501 for n in range(1000)]):
    root = None
    for count, key in enumerate(order, 1):
        root = insert(root, key)
        assert root.height <= 1.45 * math.log2(count + 2)
    assert keys(root) == sorted(set(order))
    assert real_height(root) == root.height
    heights.append((len(keys(root)), root.height))
assert heights == [(1000, 10), (1000, 10), (1000, 12), (501, 10)]
print(heights)
