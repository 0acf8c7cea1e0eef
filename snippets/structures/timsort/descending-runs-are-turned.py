class Item(int):
    def __lt__(self, other):
        compared.append(other)
        return super().__lt__(other)


compared = []

items = list(map(Item, range(1000, 0, -1)))
items.sort()
assert items == list(range(1, 1001))
assert len(compared) == 999
print(len(compared))
