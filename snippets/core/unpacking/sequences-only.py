def outcome(values):
    try:
        first, second = values
    except TypeError:
        return "TypeError"
    return first, second


print([outcome(values) for values in ([1, 2], {"a": 1, "b": 2}, (n for n in (1, 2)), 7)])
assert outcome(7) == "TypeError"
assert outcome([1, 2]) == (1, 2)
assert outcome({"a": 1, "b": 2}) == "TypeError"
