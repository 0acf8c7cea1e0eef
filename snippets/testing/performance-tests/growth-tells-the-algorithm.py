def quadratic(items):
    steps = 0
    for index, item in enumerate(items):
        for other in items[:index]:
            steps += 1
            if other == item:
                return "duplicate", steps
    return "distinct", steps


def linear(items):
    seen, steps = set(), 0
    for item in items:
        steps += 1
        if item in seen:
            return "duplicate", steps
        seen.add(item)
    return "distinct", steps


growth = {count.__name__: [count(range(size))[1] for size in (100, 200, 400)] for count in (quadratic, linear)}
assert growth == {"quadratic": [4950, 19900, 79800], "linear": [100, 200, 400]}
assert quadratic([1, 1.0]) == ("duplicate", 1)
assert linear([1, 1.0]) == ("duplicate", 2)
assert quadratic("") == linear("") == ("distinct", 0)
print(growth)
