pair = ([1], "x")
try:
    pair[0] += [2]
except TypeError as error:
    outcome = f"TypeError: {error}"

print(outcome)
assert outcome == "TypeError: 'tuple' object does not support item assignment"
assert len(pair) == 2 and pair[1] == "x" and pair[0][0] == 1
assert pair[0] == [1]
