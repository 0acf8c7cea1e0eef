import functools
import itertools
import random


def top_down(a, b):
    @functools.cache
    def length(i, j):
        solved.append((i, j))
        if i == 0 or j == 0:
            return 0
        if a[i - 1] == b[j - 1]:
            return length(i - 1, j - 1) + 1
        return max(length(i - 1, j), length(i, j - 1))

    return length(len(a), len(b))


def bottom_up(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i][j] = table[i - 1][j - 1] + 1 if x == y else max(table[i - 1][j], table[i][j - 1])
    return table[-1][-1]


def subsequences(text):
    return {"".join(chosen) for n in range(len(text) + 1) for chosen in itertools.combinations(text, n)}


draw, solved, lengths = random.Random(1), [], []
for _ in range(100):
    a, b = ("".join(draw.choices("αβγ", k=draw.randrange(8))) for _ in range(2))
    longest = max(len(common) for common in subsequences(a) & subsequences(b))
    solved.clear()
    assert top_down(a, b) == bottom_up(a, b) == longest
    assert len(solved) == len(set(solved)) <= (len(a) + 1) * (len(b) + 1)
    lengths.append(longest)
assert sum(lengths) == 134
print(sum(lengths))
