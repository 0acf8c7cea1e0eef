import weakref

outcome = "made"
try:
    weakref.ref([1, 2])
except TypeError as error:
    outcome = f"TypeError: {error}"

print(outcome)
assert outcome == "made"
