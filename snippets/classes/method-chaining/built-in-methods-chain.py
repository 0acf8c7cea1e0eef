numbers = [1, 3, 2]
try:
    outcome = numbers.sort().reverse()
except AttributeError:
    outcome = "AttributeError"

print(outcome, numbers)
assert numbers == [3, 2, 1]
