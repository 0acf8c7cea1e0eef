rows = [[1, 2], [3, 4]]
flat = [cell for row in rows for cell in row]
pairs = [(a, b) for a in "xy" for b in "12"]
print(pairs)
assert flat == [1, 2, 3, 4]
assert sorted(pairs) == [("x", "1"), ("x", "2"), ("y", "1"), ("y", "2")]
assert pairs == [("x", "1"), ("y", "1"), ("x", "2"), ("y", "2")]
