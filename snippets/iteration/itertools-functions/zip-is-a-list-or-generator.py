import types

objects = [zip("ab"), map(str, "ab"), enumerate("ab")]
kinds = [type(each) for each in objects]
matching = [isinstance(each, (list, types.GeneratorType)) for each in objects]
print([kind.__name__ for kind in kinds])
assert [list(each) for each in objects] == [[("a",), ("b",)], ["a", "b"], [(0, "a"), (1, "b")]]
assert matching == [True, True, True]
