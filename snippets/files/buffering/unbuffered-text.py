outcome = "opened"
try:
    open("log.txt", "w", buffering=0)
except ValueError as error:
    outcome = f"ValueError: {error}"

print(outcome)
assert outcome == "opened"
