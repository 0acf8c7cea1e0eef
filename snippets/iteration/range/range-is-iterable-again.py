numbers = range(3)
assert [(a, b) for a in numbers for b in numbers if a > b] == [(1, 0), (2, 0), (2, 1)]
try:
    next(numbers)
except TypeError as error:
    message = str(error)
assert message == "'range' object is not an iterator"
first, second = iter(numbers), iter(numbers)
next(first)
assert (next(first), next(second)) == (1, 0)
print(message)
