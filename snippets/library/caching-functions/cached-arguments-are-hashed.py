from functools import lru_cache

calls = []


@lru_cache
def total(numbers):
    calls.append(numbers)
    return sum(numbers)


try:
    outcome = total([])
except TypeError as error:
    outcome = str(error)
assert "unhashable type: 'list'" in outcome
assert total((1, 2)) == 3
assert calls == [(1, 2)]
assert lru_cache(maxsize=0)(sum)([1, 2]) == 3
print(calls)
