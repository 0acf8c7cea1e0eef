import statistics

values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 500, 500]
mean, deviation = statistics.mean(values), statistics.stdev(values)
assert [value for value in values if abs(value - mean) > 3 * deviation] == []
assert (round(mean, 2), round(deviation, 2)) == (87.92, 192.5)

median = statistics.median(values)
typical = statistics.median(abs(value - median) for value in values)
assert (median, typical) == (6.5, 3.0)
distances = [abs(value - median) / typical for value in values]
assert [round(distance, 1) for distance in distances] == [1.8, 1.5, 1.2, 0.8, 0.5, 0.2, 0.2, 0.5, 0.8, 1.2, 164.5, 164.5]
