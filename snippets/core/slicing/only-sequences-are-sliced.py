import itertools


def outcome(value):
    try:
        return value[0:2]
    except TypeError:
        return "TypeError"


assert [outcome(value) for value in ([1, 2, 3], {1, 2}, iter([1, 2]))] == [[1, 2], "TypeError", "TypeError"]
assert list(itertools.islice(iter("abcdef"), 1, 4, 2)) == ["b", "d"]
try:
    itertools.islice("abc", -2, None)
except ValueError as error:
    refused = "Indices for islice()" in str(error)
assert refused is True
print(list(itertools.islice("abcdef", 1, 4, 2)))
