pair = ([1], "x")
try:
    pair[0] += [2]
except TypeError as error:
    outcome = f"TypeError: {error}"

print(outcome)
assert outcome == "TypeError: 'tuple' object does not support item assignment"
assert pair == ([1], "x")
