from collections import OrderedDict

pairs = [("a", 1), ("b", 2)]
equal = [kind(pairs) == kind(reversed(pairs)) for kind in (dict, OrderedDict)]
print(equal)
assert equal == [True, True]
