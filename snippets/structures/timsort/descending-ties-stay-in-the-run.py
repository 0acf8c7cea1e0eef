# /// script
# requires-python = ">=3.13"
# ///
class Item:
    compared = 0

    def __init__(self, value, position):
        self.value, self.position = value, position

    def __lt__(self, other):
        Item.compared += 1
        return self.value < other.value


items = [Item(number // 2, -number) for number in range(1000, 0, -1)]
pairs = sorted((item.value, item.position) for item in items)
items.sort()
assert [(item.value, item.position) for item in items] == pairs
assert 1000 < Item.compared < 1500
print(Item.compared)
