def steps_quadratic(items):
    steps = 0
    for index, item in enumerate(items):
        for other in items[:index]:
            steps += 1
            if item == other:
                return True, steps
    return False, steps


def steps_linear(items):
    seen, steps = set(), 0
    for item in items:
        steps += 1
        if item in seen:
            return True, steps
        seen.add(item)
    return False, steps


growth = [[count(range(size))[1] for size in (100, 200, 400)] for count in (steps_quadratic, steps_linear)]
print(growth)
assert growth == [[4950, 19900, 79800], [100, 200, 400]]
