import bisect

outcomes = []
for items in ([10, 20, 30], [30, 10, 20]):
    try:
        outcomes.append(bisect.bisect_left(items, 30))
    except ValueError:
        outcomes.append("ValueError")
print(outcomes)
assert outcomes[0] == 2
assert outcomes[1] in (3, "ValueError")
assert outcomes[1] == "ValueError"
