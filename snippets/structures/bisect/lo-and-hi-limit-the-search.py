import bisect

items = [9, 1, 2, 3, 0]
assert [bisect.bisect_left(items, n, 1, 4) for n in (-9, 1, 2, 3, 9)] == [1, 1, 2, 3, 4]
try:
    outcome = bisect.bisect_left(items, 2, -4)
except ValueError as error:
    outcome = str(error)
assert outcome.startswith("lo ") and outcome.endswith("negative")
print(outcome[:3])
