outcomes = []
for items in ("ab", "abc"):
    if n := len(items) > 2:
        outcomes.append(n)
    if (n := len(items)) > 2:
        outcomes.append(n)
assert outcomes == [True, 3]
assert type(outcomes[0]) is bool
print(outcomes)
