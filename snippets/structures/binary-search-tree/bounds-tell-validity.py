import itertools
import math


def is_search_tree(node, low=-math.inf, high=math.inf):
    if node is None:
        return True
    key, left, right = node
    return low < key < high and is_search_tree(left, low, key) and is_search_tree(right, key, high)


def keys(node):
    return [] if node is None else [*keys(node[1]), node[0], *keys(node[2])]


valid = 0
for a, b, c, d in itertools.permutations(range(4)):
    for tree in ((a, (b, None, (c, None, None)), (d, None, None)), (a, (b, (c, None, None), None), (d, None, None))):
        assert is_search_tree(tree) is (keys(tree) == sorted(keys(tree)))
        valid += is_search_tree(tree)
assert is_search_tree((1, (1, None, None), None)) is False
assert (valid, is_search_tree(None)) == (2, True)
print(valid)
