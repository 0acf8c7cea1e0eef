class Item:
    compared = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Item.compared += 1
        return self.value < other.value


items = [Item(number // 2) for number in range(1000, 0, -1)]
items.sort()
many = Item.compared > 5000
print(many)
assert [item.value for item in items] == sorted(number // 2 for number in range(1000, 0, -1))
assert many or 999 <= Item.compared < 1500
assert many is True
