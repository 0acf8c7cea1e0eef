numbers = [10, 20, 30]
assert [number for number in numbers] == [10, 20, 30]

try:
    outcome = next(numbers)
except TypeError as error:
    outcome = str(error)
print(outcome)
assert outcome in (10, "'list' object is not an iterator")
assert outcome == 10
