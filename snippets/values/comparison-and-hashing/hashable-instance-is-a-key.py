from collections.abc import Hashable


def is_key(value):
    try:
        return {value: "found"}[value] == "found"
    except TypeError:
        return False


values = [(1, 2), [1, 2], (1, [2])]
print([(isinstance(value, Hashable), is_key(value)) for value in values])
assert [is_key(value) for value in values] == [True, False, False]
assert [isinstance(value, Hashable) for value in values[:2]] == [True, False]
assert isinstance(values[2], Hashable) == is_key(values[2])
