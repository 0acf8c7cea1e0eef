from collections.abc import MutableSequence


class Items(MutableSequence):
    def __init__(self):
        self.data = []

    def __getitem__(self, index):
        return self.data[index]

    def __setitem__(self, index, value):
        self.data[index] = value

    def __delitem__(self, index):
        del self.data[index]

    def __len__(self):
        return len(self.data)

    def insert(self, index, value):
        self.data.insert(index, value)


items = Items()
items.append(1)
items.extend([2, 3])
items += [4, 5]
assert items.pop() == 5
items.remove(2)
items.reverse()
assert items.data == [4, 3, 1]
assert Items.__abstractmethods__ == frozenset()
assert len(MutableSequence.__abstractmethods__) == 5
print(items.data)
