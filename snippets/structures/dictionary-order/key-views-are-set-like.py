first, second = {"a": 1, "b": 2}, {"b": 2, "c": 3}
assert first.keys() & second.keys() == {"b"}
assert first.keys() - second.keys() == {"a"}
assert first.keys() ^ second.keys() == {"a", "c"}
assert first.items() & second.items() == {("b", 2)}
assert first.items() | second.items() == {("a", 1), ("b", 2), ("c", 3)}
try:
    outcome = {"a": [1]}.items() | second.items()
except TypeError as error:
    outcome = error.args[0]
assert "unhashable type: 'list'" in outcome
try:
    outcome = first.values() & second.values()
except TypeError as error:
    outcome = error.args[0].split(":")[0]
assert outcome == "unsupported operand type(s) for &"
assert (first.keys() == {"a", "b"}, first.values() == first.values()) == (True, False)
print(first.keys() & second.keys(), outcome)
