settings, name = {"tiemout": 5}, "timeout"
try:
    outcome = settings.get(name, 30)
except KeyError as error:
    outcome = type(error).__name__

assert (settings, name, outcome) == ({"tiemout": 5}, "timeout", 30)
print(outcome)
assert outcome == "KeyError"
