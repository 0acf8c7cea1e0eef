class Bag:
    def __init__(self):
        self.items = []

    def __iadd__(self, item):
        self.items.append(item)


original = bag = Bag()
bag += "apple"
assert bag is None
assert original.items == ["apple"]
print(bag, original.items)
