import statistics

data = [1, 3, 5, 7]
assert statistics.median([1, 3, 5]) == 3
assert (statistics.median(data), data[0], data[-1]) == (4, 1, 7)
assert statistics.median(data) in data
