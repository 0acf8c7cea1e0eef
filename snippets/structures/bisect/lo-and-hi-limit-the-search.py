import bisect

items = [5, 1, 2, 3, 0]
assert bisect.bisect_left(items, 2, 1, 4) == 2
assert (bisect.bisect_left(items, 9, 1, 4), bisect.bisect_left(items, -9, 1, 4)) == (4, 1)
try:
    outcome = bisect.bisect_left(items, 2, -4)
except ValueError:
    outcome = "ValueError"
assert outcome == "ValueError"
print(bisect.bisect_left(items, 2, 1, 4), outcome)
