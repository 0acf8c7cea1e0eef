import random


class Node:
    def __init__(self, key, left=None, right=None):
        self.key, self.left, self.right = key, left, right

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.key
        if self.right is not None:
            yield from self.right


def insert(node, key):
    if node is None:
        return Node(key)
    if key < node.key:
        node.left = insert(node.left, key)
    elif node.key < key:
        node.right = insert(node.right, key)
    return node


draw = random.Random(2)
for _ in range(100):
    root, added = None, [draw.randrange(40) for _ in range(draw.randint(1, 30))]
    for key in added:
        root = insert(root, key)
    assert list(root) == sorted(set(added))
    assert root.key == added[0]
assert list(root)[:4] == [0, 1, 4, 5]
print(list(root)[:4])
