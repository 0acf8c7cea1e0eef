import statistics

values = [1e9 + value for value in (4.0, 7.0, 13.0, 16.0)]
total = sum(values)
squares = sum(value * value for value in values)
variance = (squares - total * total / 4) / 3
assert statistics.variance(values) == 30
print(variance)
assert round(variance) == 30
