def function():
    first = locals()
    added = 1
    second = locals()
    return first is second, "added" in first


outcome = function()
print(outcome)
assert outcome == (True, True)
