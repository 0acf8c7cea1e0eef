from statistics import mean

data = [1, 2, 3, 4, 100]
chunks = [data[:4], data[4:]]
assert [mean(chunk) for chunk in chunks] == [2.5, 100]
assert mean(mean(chunk) for chunk in chunks) == mean(data)
