import statistics

data = [7, 1, 5, 3]
assert sorted(data) == [1, 3, 5, 7]
medians = [statistics.median(data), statistics.median_low(data), statistics.median_high(data)]
assert medians == [4, 3, 5]
assert statistics.median_low(["a", "b"]) == "a"
