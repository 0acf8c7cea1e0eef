numbers = [1, 3, 2]
try:
    outcome = numbers.sort().reverse()
except AttributeError as error:
    outcome = type(error).__name__

assert (outcome, numbers) == ("AttributeError", [1, 2, 3])
print(outcome, numbers)
assert numbers == [3, 2, 1]
