import types

objects = [zip("ab", "cd"), map(str, [1]), enumerate("ab")]
matching = [isinstance(each, (list, types.GeneratorType)) for each in objects]
print([type(each).__name__ for each in objects])
assert len(matching) == 3
assert matching == [True, True, True]
