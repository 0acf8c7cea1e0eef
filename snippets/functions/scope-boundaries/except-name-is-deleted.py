error = "value before the try"
try:
    raise ValueError("bad input")
except ValueError as error:
    inside = str(error)

outcome = "still bound"
try:
    error
except NameError as missing:
    outcome = f"NameError: {missing}"

assert inside == "bad input"
assert outcome == "NameError: name 'error' is not defined"
print(outcome)
