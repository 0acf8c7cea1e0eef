import bisect

items = [10, 20, 30]
try:
    outcome = bisect.bisect_left(items, 25)
except ValueError:
    outcome = "ValueError"
print(outcome)
assert bisect.bisect_left(items, 20) == 1
assert outcome in (-1, "ValueError")
