from collections import OrderedDict

first, second = {"a": 1, "b": 2}, {"b": 2, "a": 1}
assert list(first) != list(second)
assert first == second
assert first != {"a": 1, "b": 3}
ordered = OrderedDict(first)
assert (ordered == OrderedDict(second), ordered == second) == (False, True)
assert ordered == OrderedDict(first)
print(list(first), list(second), first == second)
