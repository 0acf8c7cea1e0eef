results, calls = {}, []


def total(numbers):
    key = tuple(numbers)
    if key not in results:
        calls.append(key)
        results[key] = sum(numbers)
    return results[key]


numbers = [1, 2]
assert total(numbers) == total([1, 2]) == 3
numbers.append(3)
assert (total(numbers), total([1, 2])) == (6, 3)
assert calls == [(1, 2), (1, 2, 3)]
try:
    results[numbers]
except TypeError as error:
    outcome = "unhashable" in str(error)
assert outcome is True
print(results)
