from itertools import product

taken = []


def source():
    for number in range(3):
        taken.append(number)
        yield number


results = product(source(), "ab")
before = next(results), len(taken)
assert [before[0], *results] == [(0, "a"), (0, "b"), (1, "a"), (1, "b"), (2, "a"), (2, "b")]
assert taken == [0, 1, 2]

print(before)
assert before == ((0, "a"), 1)
