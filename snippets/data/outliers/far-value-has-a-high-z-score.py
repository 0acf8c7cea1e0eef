import statistics

values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10**12]
score = (values[-1] - statistics.mean(values)) / statistics.stdev(values)
print(round(score, 3))
assert score > 3
