sources = [iter([1]), iter([]), iter([3])]
assert list(map(next, sources)) == [1]
assert next(sources[2]) == 3

try:
    [next(source) for source in (iter([1]), iter([]))]
    outcome = "short"
except StopIteration:
    outcome = "raised"
assert outcome == "raised"
print(outcome)
