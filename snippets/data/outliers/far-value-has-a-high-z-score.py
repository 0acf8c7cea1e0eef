import statistics

values = [0.0] * 9 + [1.0]
score = (values[-1] - statistics.mean(values)) / statistics.stdev(values)
print(round(score, 3))
assert round(score, 3) == 2.846
assert score > 3
