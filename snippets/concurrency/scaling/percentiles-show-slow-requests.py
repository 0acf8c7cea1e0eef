import statistics

times = [10] * 98 + [2000] * 2
percentiles = statistics.quantiles(times, n=100)
assert statistics.mean(times) == 49.8
assert len(percentiles) == 99
assert (percentiles[49], percentiles[94], percentiles[98]) == (10, 10, 2000)
assert statistics.median(times) == 10
