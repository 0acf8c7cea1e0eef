numbers = [1, 3, 2]
try:
    outcome = numbers.sort().reverse()
except AttributeError as error:
    outcome = type(error).__name__

print(outcome, numbers)
assert numbers == [3, 2, 1]
