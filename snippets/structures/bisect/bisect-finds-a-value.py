import bisect

outcomes = {}
for letter in "bc":
    try:
        outcomes[letter] = bisect.bisect_left("bd", letter)
    except ValueError as error:
        outcomes[letter] = str(error)
print(outcomes)
assert outcomes["b"] == 0
assert outcomes["c"] in (1, -1, "not found")
assert outcomes["c"] in (-1, "not found")
