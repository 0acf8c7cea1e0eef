from functools import reduce

combined = reduce(lambda left, right: f"({left}-{right})", "abcd")

outcome = "nothing raised"
try:
    reduce(lambda left, right: left + right, [])
except TypeError:
    outcome = "TypeError"

assert combined == "(((a-b)-c)-d)"
assert reduce(lambda left, right: left + right, [], 0) == 0
assert outcome == "TypeError"
print(combined, outcome)
