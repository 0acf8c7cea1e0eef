class Item(int):
    def __lt__(self, other):
        compared.append(other)
        return super().__lt__(other)


compared = []

items = [Item(number // 2) for number in range(1000, 0, -1)]
items.sort()
thousands = len(compared) // 1000
print(thousands > 1)
assert items == [0, *sorted([*range(1, 500)] * 2), 500]
assert thousands in (1, 5)
assert thousands > 1
