import itertools

numbers = itertools.count(1)
try:
    first, second = numbers
except ValueError as error:
    message = str(error)

assert message.startswith("too many values to unpack (expected 2")
assert next(numbers) == 4
print(message[:23])
