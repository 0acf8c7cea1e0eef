from contextlib import suppress

count = 0
with suppress(ValueError):
    count = int("x")
    total = count + 1
try:
    outcome = total
except NameError as error:
    outcome = error.name
assert (count, outcome) == (0, "total")
print(count, outcome)
