error = "value before the try"
bound_before = "error" in globals()
try:
    raise ValueError("bad input")
except ValueError as error:
    inside = str(error)

try:
    error
except NameError as missing:
    outcome = f"NameError: {missing}"

assert bound_before == True
assert inside == "bad input"
assert outcome == "NameError: name 'error' is not defined"
print(outcome)
