settings = {"tiemout": 5}
try:
    outcome = settings.get("timeout", 30)
except KeyError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "KeyError"
