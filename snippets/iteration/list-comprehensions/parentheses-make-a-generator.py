import types

words = ["a", "bb", "cc"]
lengths = (len(word) for word in words)
assert {len(word) for word in words} == {1, 2}
assert {word: len(word) for word in words} == {"a": 1, "bb": 2, "cc": 2}
assert type(lengths) is types.GeneratorType
assert tuple(lengths) == (1, 2, 2)
print(type(lengths).__name__)
