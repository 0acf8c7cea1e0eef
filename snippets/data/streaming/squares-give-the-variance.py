import statistics

values = [1e9 + value for value in (4.0, 7.0, 13.0, 16.0)]
total = squares = 0.0
for value in values:
    total += value
    squares += value * value
variance = (squares - total * total / 4) / 3
assert (values, variance) == ([1000000004.0, 1000000007.0, 1000000013.0, 1000000016.0], -170.66666666666666)
assert statistics.variance(values) == 30
assert round(variance) == -171
print(variance)
assert round(variance) == 30
