class Bag:
    def __init__(self):
        self.items = []

    def __iadd__(self, item):
        self.items.append(item)


original = bag = Bag()
bag += "apple"
print(original.items, bag)
assert original.items == ["apple"]
assert bag is original
