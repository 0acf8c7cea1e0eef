first, second = [1, 2], (3,)
assert [*first, *second, 4] == [1, 2, 3, 4]
assert (*first, *"ab") == (1, 2, "a", "b")
assert {*first, *[2, 5]} == {1, 2, 5}
assert {**{"a": 1, "b": 1}, "c": 3, **{"b": 2}} == {"a": 1, "b": 2, "c": 3}
print([*first, *second], {**{"a": 1}, **{"a": 2}})
