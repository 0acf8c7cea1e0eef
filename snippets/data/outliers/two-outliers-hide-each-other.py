import statistics

values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 500, 500]
mean, deviation = statistics.mean(values), statistics.stdev(values)
assert [value for value in values if abs(value - mean) > 3 * deviation] == []

median = statistics.median(values)
typical = statistics.median(abs(value - median) for value in values)
assert (median, typical) == (6.5, 3.0)
modified = [0.6745 * (value - median) / typical for value in values]
assert [value for value, score in zip(values, modified) if abs(score) > 3.5] == [500, 500]
