numbers = [10, 20, 30]
for number in numbers:
    pass

try:
    outcome = next(numbers)
except TypeError as error:
    outcome = f"TypeError: {error}"
print(outcome)
assert outcome == 10
