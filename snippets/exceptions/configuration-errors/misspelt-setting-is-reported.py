settings = {"tiemout": 5}
try:
    outcome = settings.get("timeout", 30)
except KeyError as error:
    outcome = type(error).__name__

assert (settings, outcome) == ({"tiemout": 5}, 30)
print(outcome)
assert outcome == "KeyError"
