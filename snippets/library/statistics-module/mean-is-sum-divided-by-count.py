import statistics

data = [1e308, 1e308]
assert statistics.mean(data) == 1e308
assert statistics.mean(data) == sum(data) / len(data)
