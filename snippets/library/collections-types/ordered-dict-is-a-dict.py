from collections import OrderedDict

pairs = [("a", 1), ("b", 2)]


def equal_when_reversed(kind):
    return kind(pairs) == kind(reversed(pairs))


print(equal_when_reversed(dict), equal_when_reversed(OrderedDict))
assert equal_when_reversed(OrderedDict) == equal_when_reversed(dict)
