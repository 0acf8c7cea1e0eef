import random

generator = random.Random(7)
fixed = [2.0 for _ in range(100)]
jittered = [generator.uniform(0, 2.0) for _ in range(100)]


def arrivals(pauses):
    return [sum(tenth <= 5 * pause < tenth + 1 for pause in pauses) for tenth in range(11)]


assert arrivals(fixed) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100]
assert arrivals(jittered) == [13, 11, 9, 10, 11, 12, 10, 6, 12, 6, 0]
print(arrivals(fixed), arrivals(jittered), sep="\n")
