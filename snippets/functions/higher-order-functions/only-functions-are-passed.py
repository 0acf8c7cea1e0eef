try:
    outcome = list(map(int, ["1", "2"]))
except TypeError:
    outcome = "refused"

print(outcome)
assert outcome == "refused"
