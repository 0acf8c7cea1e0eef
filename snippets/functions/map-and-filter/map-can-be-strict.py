# /// script
# requires-python = ">=3.14"
# ///
results = map(pow, [2, 3, 4], [2, 2], strict=True)
got = [next(results), next(results)]
try:
    next(results)
    outcome = "ended"
except ValueError as error:
    outcome = str(error)
assert got == [4, 9]
assert outcome == "map() argument 2 is shorter than argument 1"
assert list(map(pow, [2, 3], [2, 2], strict=True)) == [4, 9]
print(got, outcome)
