from collections import OrderedDict

pairs = [("a", 1), ("b", 2)]


def equal_when_reversed(left, right):
    left, right = left(pairs), right(reversed(pairs))
    assert (list(left), list(right)) == (["a", "b"], ["b", "a"])
    assert (left["a"], left["b"]) == (1, 2)
    return left == right


assert equal_when_reversed(OrderedDict, OrderedDict) is False
assert equal_when_reversed(dict, dict) is True
assert equal_when_reversed(OrderedDict, dict) is True
assert equal_when_reversed(dict, OrderedDict) is True
assert OrderedDict(pairs) == OrderedDict(pairs)
print("equal in another order:", equal_when_reversed(OrderedDict, OrderedDict), equal_when_reversed(dict, dict))
