alive = []


class Value:
    count = 0

    def __init__(self):
        Value.count += 1
        alive.append(Value.count)

    def __del__(self):
        Value.count -= 1


def values():
    for _ in range(100):
        yield Value()


for value in values():
    pass
assert alive == [1] + [2] * 99

del value, alive[:]
list(values())
assert alive == [*range(1, 101)]
print(alive[-1])
