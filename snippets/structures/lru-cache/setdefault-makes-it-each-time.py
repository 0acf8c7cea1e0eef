from collections import defaultdict

made = []


def make():
    made.append(1)
    return []


plain, grouped = {}, defaultdict(make)
for number in range(10):
    plain.setdefault(number % 2, make()).append(number)
by_setdefault = len(made)
for number in range(10):
    grouped[number % 2].append(number)
assert plain == grouped == {0: [0, 2, 4, 6, 8], 1: [1, 3, 5, 7, 9]}
assert (by_setdefault, len(made) - by_setdefault) == (10, 2)
print(by_setdefault, len(made) - by_setdefault)
