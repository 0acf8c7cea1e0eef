import statistics

data = [1, 2, 3, 4, 5]
assert statistics.quantiles(data) == [1.5, 3.0, 4.5]
assert statistics.quantiles(data, method="inclusive") == [2.0, 3.0, 4.0]
assert statistics.quantiles(data, n=2) == [3.0]
