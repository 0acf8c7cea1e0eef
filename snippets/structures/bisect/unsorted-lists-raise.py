import bisect

outcomes = []
for items in ([1, 2], [2, 1]):
    try:
        outcomes.append(bisect.bisect_left(items, 2))
    except ValueError as error:
        outcomes.append(str(error))
print(outcomes)
assert outcomes[0] == 1
assert outcomes[1] in (2, "not sorted")
assert outcomes[1] == "not sorted"
