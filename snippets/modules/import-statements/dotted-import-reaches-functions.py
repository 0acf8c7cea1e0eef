outcome = "imported"
try:
    exec("import math.sqrt")
except ImportError as error:
    outcome = f"{type(error).__name__}: {error.name}"

print(outcome)
assert outcome == "imported"
