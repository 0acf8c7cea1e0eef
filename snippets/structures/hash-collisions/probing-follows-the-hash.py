import random


def slots(hashes):
    """The order of the elements in a set, by the algorithm of CPython."""

    def place(table, number):
        mask, perturb = len(table) - 1, number
        i = number & mask
        while True:
            for j in range(i, i + 10 if i + 9 <= mask else i + 1):
                if table[j] is None or table[j] == number:
                    table[j] = number
                    return
            perturb >>= 5
            i = (i * 5 + 1 + perturb) & mask

    table = [None] * 8
    for number in hashes:
        place(table, number)
        used = sum(entry is not None for entry in table)
        if used * 5 >= (len(table) - 1) * 3:
            old, size = table, 8
            while size <= used * 4:
                size *= 2
            table = [None] * size
            for entry in old:
                if entry is not None:
                    place(table, entry)
    return [entry for entry in table if entry is not None]


draw, elements = random.Random(1), 0
for _ in range(150):
    numbers = [draw.randrange(draw.choice([40, 10**4, 10**12])) * draw.choice([1, 8, 64]) for _ in range(draw.randrange(120))]
    found = set()
    for number in numbers:
        found.add(number)
    assert list(found) == slots(numbers)
    elements += len(found)
assert elements == 8744
print(elements)
