class Item:
    compared = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Item.compared += 1
        return self.value < other.value


items = [Item(value) for value in range(1000, 0, -1)]
last = items[-1]
items.sort()
assert items[0] is last
assert [item.value for item in items] == list(range(1, 1001))
assert Item.compared == 999
print(Item.compared)
