def outcome(values):
    first = second = "unchanged"
    try:
        first, second = values
    except ValueError as error:
        return first, second, str(error)[:10]
    return first, second


assert outcome([1]) == ("unchanged", "unchanged", "not enough")
assert outcome([1, 2, 3]) == ("unchanged", "unchanged", "too many v")
assert outcome([1, 2]) == (1, 2)
outer = inner = last = "unchanged"
try:
    outer, (inner, last) = 1, (2,)
except ValueError as error:
    nested = str(error)
assert nested == "not enough values to unpack (expected 2, got 1)"
assert (outer, inner, last) == (1, "unchanged", "unchanged")
print(outcome([1]), outcome([1, 2, 3]), (outer, inner))
