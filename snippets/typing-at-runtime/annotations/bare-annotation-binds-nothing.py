class Counter:
    count: int
    step: int = 1


outcome = "nothing raised"
try:
    Counter().count
except AttributeError as error:
    outcome = f"AttributeError: {error}"

assert Counter.__annotations__ == {"count": int, "step": int}
assert ("count" in vars(Counter), "step" in vars(Counter)) == (False, True)
assert outcome == "AttributeError: 'Counter' object has no attribute 'count'"
print(outcome)
