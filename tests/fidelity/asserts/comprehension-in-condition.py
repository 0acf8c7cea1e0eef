# shows: comprehensions in conditions have their own scope
x = "outer"
assert [x for x in range(2)] == [0, 1]
assert x == "outer"
assert {k: v for k, v in zip("ab", [1, 2])} == {"a": 1, "b": 2}
assert any(y := n for n in [0, 5]) and y == 5
print(x, y)
