pair = ([1], "x")
outcome = "nothing raised"
try:
    pair[0] += [2]
except TypeError as error:
    outcome = f"TypeError: {error}"

print(outcome)
assert pair == ([1], "x")
