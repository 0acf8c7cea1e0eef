import types

objects = [zip("ab", "cd"), map(str, [1, 2]), enumerate("ab")]
assert [type(each) for each in objects] == [zip, map, enumerate]
for each in objects:
    assert iter(each) is each
    assert isinstance(each, types.GeneratorType) is False
    assert [hasattr(each, name) for name in ("__next__", "__len__", "__getitem__", "send")] == [True, False, False, False]
assert [list(each) for each in objects] == [[("a", "c"), ("b", "d")], ["1", "2"], [(0, "a"), (1, "b")]]
assert [list(each) for each in objects] == [[], [], []]
print([type(each).__name__ for each in objects])
