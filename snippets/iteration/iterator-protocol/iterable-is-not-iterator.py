numbers = [1, 2, 3]
try:
    outcome = next(numbers)
except TypeError as error:
    outcome = str(error)
assert outcome == "'list' object is not an iterator"

first, second = iter(numbers), iter(numbers)
assert [next(first), next(first), next(second)] == [1, 2, 1]
assert [(a, b) for a in numbers for b in numbers][:4] == [(1, 1), (1, 2), (1, 3), (2, 1)]
print(outcome)
