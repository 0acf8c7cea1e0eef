sources = [iter([1]), iter([]), iter([3])]
got = list(map(next, sources))
assert got == [1]

try:
    [next(source) for source in (iter([1]), iter([]), iter([3]))]
    outcome = "short"
except StopIteration:
    outcome = "raised"
assert outcome == "raised"
print(got, outcome)
