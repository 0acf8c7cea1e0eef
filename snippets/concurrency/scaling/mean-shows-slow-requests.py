times = [10] * 98 + [2000] * 2
mean = sum(times) / len(times)
assert mean < 50
assert max(times) < 10 * mean
