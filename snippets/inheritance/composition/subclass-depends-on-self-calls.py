class Bag:
    def __init__(self):
        self.items = []

    def add(self, item):
        self.items.append(item)

    def add_all(self, items):
        for item in items:
            self.add(item)


class CountingBag(Bag):
    count = 0

    def add(self, item):
        self.count += 1
        super().add(item)

    def add_all(self, items):
        self.count += len(items)
        super().add_all(items)


class Wrapper:
    count = 0

    def __init__(self):
        self.bag = Bag()

    def add_all(self, items):
        self.count += len(items)
        self.bag.add_all(items)


derived, wrapper = CountingBag(), Wrapper()
derived.add_all("abc")
wrapper.add_all("abc")
assert (derived.count, wrapper.count) == (6, 3)
assert derived.items == wrapper.bag.items == ["a", "b", "c"]
print(derived.count, wrapper.count)
