def children_fit(node):
    if node is None:
        return True
    key, left, right = node
    fits = (left is None or left[0] < key) and (right is None or key < right[0])
    return fits and children_fit(left) and children_fit(right)


def keys(node):
    return [] if node is None else [*keys(node[1]), node[0], *keys(node[2])]


tree = (10, (5, None, (12, None, None)), (15, None, None))
print(keys(tree))
assert children_fit(tree) is True
assert keys(tree) == sorted(keys(tree))
