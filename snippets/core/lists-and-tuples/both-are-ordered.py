thing = object()
elements = [3, "a", thing, 3]

assert list(iter(elements)) == [3, "a", thing, 3]
assert tuple(elements) == (3, "a", thing, 3)
assert ([1, 2] == [2, 1]) is False
assert ((1, 2) == (2, 1)) is False
assert tuple(elements)[2] is thing
assert elements[2] is thing

assert ([1, 2] == (1, 2)) is False
assert ([] == ()) is False
print([1, 2] == (1, 2), [1, 2] == list((1, 2)))
