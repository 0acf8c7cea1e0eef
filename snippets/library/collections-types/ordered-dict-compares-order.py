from collections import OrderedDict

pairs = [("a", 1), ("b", 2)]


def equal_when_reversed(left, right):
    return left(pairs) == right(reversed(pairs))


equal = {
    "two OrderedDicts": equal_when_reversed(OrderedDict, OrderedDict),
    "two dicts": equal_when_reversed(dict, dict),
    "one of each": equal_when_reversed(OrderedDict, dict),
}
assert equal == {"two OrderedDicts": False, "two dicts": True, "one of each": True}
assert OrderedDict(pairs) == OrderedDict(pairs)
print(equal)
