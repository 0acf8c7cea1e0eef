try:
    outcome = sorted(["10", "9"], key=int)
except TypeError:
    outcome = "refused"

print(outcome)
assert sorted(["10", "9"]) == ["10", "9"] and outcome != ["10", "9"]
assert outcome == "refused"
