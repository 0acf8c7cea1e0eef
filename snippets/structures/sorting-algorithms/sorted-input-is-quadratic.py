import random


def comparisons(items, choose):
    if len(items) < 2:
        return 0
    position = choose(len(items))
    pivot, rest = items[position], items[:position] + items[position + 1 :]
    smaller = [item for item in rest if item < pivot]
    others = [item for item in rest if not item < pivot]
    return len(rest) + comparisons(smaller, choose) + comparisons(others, choose)


draw = random.Random(3)
first = [comparisons(list(range(length)), lambda n: 0) for length in (10, 50, 100)]
assert first == [length * (length - 1) // 2 for length in (10, 50, 100)]
randomly = [comparisons(list(range(100)), draw.randrange) for _ in range(200)]
assert max(randomly) < 1400
assert sum(randomly) / 200 == 646.065
print(first, max(randomly))
