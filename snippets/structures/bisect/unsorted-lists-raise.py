import bisect

outcomes = []
for letters in ("ab", "ba"):
    try:
        outcomes.append(bisect.bisect_left(letters, "b"))
    except ValueError as error:
        outcomes.append(str(error))
print(outcomes)
assert outcomes[0] == 1
assert outcomes[1] in (2, "not sorted")
assert outcomes[1] == "not sorted"
