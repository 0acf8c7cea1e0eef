import statistics


def model(a, b):
    return a * b


predictions = [[model(a, b) for b in (-1, 1)] for a in (-1, 1)]
assert predictions == [[1, -1], [-1, 1]]
dependence = [statistics.mean(row) for row in predictions]
assert dependence == [0, 0]
changes = [abs(high - low) for low, high in zip(*predictions)]
print(changes)
assert changes == [0, 0]
