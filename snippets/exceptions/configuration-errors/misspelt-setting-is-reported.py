settings = {"tiemout": 5}
try:
    outcome = settings.get("timeout", 30)
except KeyError:
    outcome = "KeyError"

print(outcome)
assert outcome == "KeyError"
