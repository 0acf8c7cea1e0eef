from collections import OrderedDict

pairs = [("a", 1), ("b", 2), ("c", 3)]
ordered = OrderedDict(pairs)
ordered.move_to_end("a")
assert list(ordered) == ["b", "c", "a"]
assert [ordered.popitem(last=False), ordered.popitem()] == [("b", 2), ("a", 1)]

try:
    outcome = dict(pairs).popitem(last=False)
except TypeError as error:
    outcome = "takes no keyword arguments" in str(error)
assert outcome is True
assert dict(pairs).popitem() == ("c", 3)
print(list(ordered))
