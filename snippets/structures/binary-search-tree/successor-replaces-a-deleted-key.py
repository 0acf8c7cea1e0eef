import itertools


def insert(node, key):
    if node is None:
        return [key, None, None]
    side = 1 if key < node[0] else 2
    node[side] = insert(node[side], key)
    return node


def delete(node, key):
    if key != node[0]:
        side = 1 if key < node[0] else 2
        node[side] = delete(node[side], key)
        return node
    if node[1] is None or node[2] is None:
        return node[1] or node[2]
    successor = node[2]
    while successor[1] is not None:
        successor = successor[1]
    replaced.append((key, successor[0]))
    node[0], node[2] = successor[0], delete(node[2], successor[0])
    return node


def keys(node):
    return [] if node is None else [*keys(node[1]), node[0], *keys(node[2])]


replaced = []
for order in itertools.permutations(range(5)):
    for key in range(5):
        root = None
        for each in order:
            root = insert(root, each)
        assert keys(root) == [0, 1, 2, 3, 4]
        assert keys(delete(root, key)) == [other for other in range(5) if other != key]
assert len(replaced) == 120
assert {greater - key for key, greater in replaced} == {1}
print(len(replaced))
