import random


class Node:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None


class Tree:
    def __init__(self):
        self.root = None

    def insert(self, key):
        if self.root is None:
            self.root = Node(key)
            return
        node = self.root
        while key < node.key or node.key < key:
            side = "left" if key < node.key else "right"
            if getattr(node, side) is None:
                setattr(node, side, Node(key))
            node = getattr(node, side)

    def __contains__(self, key):
        node = self.root
        while node is not None and (key < node.key or node.key < key):
            node = node.left if key < node.key else node.right
        return node is not None

    def delete(self, key):
        self.root = without(self.root, key)


def without(node, key):
    if node is None:
        raise KeyError(key)
    if key < node.key:
        node.left = without(node.left, key)
    elif node.key < key:
        node.right = without(node.right, key)
    elif node.left is None:
        return node.right
    elif node.right is None:
        return node.left
    else:
        successor = node.right
        while successor.left is not None:
            successor = successor.left
        node.key, node.right = successor.key, without(node.right, successor.key)
    return node


def keys(node):
    return [] if node is None else [*keys(node.left), node.key, *keys(node.right)]


draw = random.Random(1)
tree, model, missing = Tree(), set(), 0
for _ in range(3000):
    key = draw.randrange(60)
    if draw.random() < 0.5:
        tree.insert(key)
        model.add(key)
    else:
        try:
            tree.delete(key)
        except KeyError as error:
            assert (error.args, key in model) == ((key,), False)
            missing += 1
        model.discard(key)
    assert keys(tree.root) == sorted(model)
    assert (key in tree) is (key in model)
assert (len(model), missing) == (31, 754)
print(len(model), missing)
