def children_fit(node):
    if not node:
        return True
    key, left, right = node
    fits = (not left or left[0] < key) and (not right or right[0] > key)
    return fits and children_fit(left) and children_fit(right)


def keys(node):
    return [*keys(node[1]), node[0], *keys(node[2])] if node else []


tree = (2, (1, (), (3, (), ())), (4, (), ()))
found = keys(tree)
print(found)
assert children_fit(tree) is True
assert [children_fit((2, left, right)) for left, right in (((2, (), ()), ()), ((), (2, (), ())))] == [False, False]
assert found in ([1, 3, 2, 4], [1, 2, 3, 4])
assert found == [1, 2, 3, 4]
