class Basket:
    items = []

    def add(self, item):
        self.items += [item]


first, second = Basket(), Basket()
first.add("apple")
assert second.items == ["apple"]
assert vars(first)["items"] is vars(Basket)["items"]
assert vars(second) == {}
print(second.items, list(vars(first)), list(vars(second)))
