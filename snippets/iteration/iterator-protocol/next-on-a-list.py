numbers = [10, 20, 30]
outcome = None
try:
    outcome = next(numbers)
except TypeError as error:
    outcome = f"TypeError: {error}"
print(outcome)
assert outcome == 10
