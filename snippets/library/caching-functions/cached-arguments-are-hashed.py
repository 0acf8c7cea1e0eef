from functools import lru_cache

calls = []


@lru_cache
def total(numbers):
    calls.append(numbers)
    return sum(numbers)


outcomes = []
for numbers in ((1, 2), [1, 2]):
    try:
        outcomes.append(total(numbers))
    except TypeError as error:
        outcomes.append("unhashable type: 'list'" in str(error))
assert outcomes == [3, True]
assert calls == [(1, 2)]
print(calls)
