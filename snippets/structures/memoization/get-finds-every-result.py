calls, results = [], {}


def compute(key):
    calls.append(key)
    results[key] = key % 2
    return results[key]


values = [results.get(key) or compute(key) for key in (3, 4, 3, 4)]
print(values, calls)
assert values == [1, 0, 1, 0] and calls[:2] == [3, 4]
assert calls == [3, 4]
