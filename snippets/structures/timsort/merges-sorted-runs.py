class Item(int):
    def __lt__(self, other):
        compared.append(other)
        return super().__lt__(other)


compared = []


def comparisons(values):
    compared.clear()
    assert sorted(map(Item, values)) == sorted(values)
    return len(compared)


evens, odds = range(0, 1000, 2), range(1, 1000, 2)
scattered = [number * 617 % 1000 for number in range(1000)]
assert sorted([*evens, *odds]) == sorted(scattered) == list(range(1000))
assert comparisons(range(1000)) == 999
assert 1990 < comparisons([*evens, *odds]) < 2010
assert 8000 < comparisons(scattered) < 10_000
print(comparisons(range(1000)))
