import statistics

parts = [[1, 2, 3], [10]]
rows = sum(parts, [])
means = [statistics.mean(part) for part in parts]
assert means == [2, 10] and rows == [1, 2, 3, 10]
print(statistics.mean(means), statistics.mean(rows))
assert statistics.mean(means) == statistics.mean(rows)
