import statistics

rows = [(a, b) for a in (-1, 1) for b in (-1, 1)]


def model(a, b):
    return a * b


dependence = [statistics.mean(model(a, b) for _, b in rows) for a in (-1, 0, 1)]
assert dependence == [0, 0, 0]
changes = [abs(model(1, b) - model(-1, b)) for _, b in rows]
assert changes == [2] * 4
print(changes)
assert changes == [0, 0, 0, 0]
