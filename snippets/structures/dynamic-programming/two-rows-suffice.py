import random


def whole_table(a, b):
    table = [list(range(len(b) + 1))]
    for x in a:
        row = [table[-1][0] + 1]
        for j, y in enumerate(b, 1):
            row.append(min(row[-1] + 1, table[-1][j] + 1, table[-1][j - 1] + (x != y)))
        table.append(row)
    return table[-1][-1], sum(map(len, table))


def two_rows(a, b):
    before = list(range(len(b) + 1))
    for x in a:
        row = [before[0] + 1]
        for j, y in enumerate(b, 1):
            row.append(min(row[-1] + 1, before[j] + 1, before[j - 1] + (x != y)))
        before = row
    return before[-1], 2 * len(before)


draw, distances = random.Random(3), []
for _ in range(200):
    a, b = ("".join(draw.choices("αβγδ", k=draw.randrange(1, 12))) for _ in range(2))
    (distance, cells), (same, few) = whole_table(a, b), two_rows(a, b)
    assert (same, few, cells) == (distance, 2 * len(b) + 2, (len(a) + 1) * (len(b) + 1))
    distances.append(distance)
assert (whole_table("kitten", "sitting")[0], sum(distances)) == (3, 1153)
print(sum(distances))
