import sys


def insert(node, key):
    if node is None:
        return [key, None, None]
    side = 1 if key < node[0] else 2
    node[side] = insert(node[side], key)
    return node


def insert_in_a_loop(root, key):
    node = root
    while True:
        side = 1 if key < node[0] else 2
        if node[side] is None:
            node[side] = [key, None, None]
            return
        node = node[side]


root = None
for key in (2, 1, 3):
    root = insert(root, key)
assert root == [2, [1, None, None], [3, None, None]]
for key in range(4, sys.getrecursionlimit() + 100):
    insert_in_a_loop(root, key)
try:
    outcome = insert(root, sys.getrecursionlimit() + 100)
except RecursionError:
    outcome = "RecursionError"
depth, node = 0, root
while node is not None:
    depth, node = depth + 1, node[2]
assert (outcome, depth) == ("RecursionError", sys.getrecursionlimit() + 98)
print(outcome, depth)
