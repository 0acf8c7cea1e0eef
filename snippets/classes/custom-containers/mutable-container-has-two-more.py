class Shelf:
    def __init__(self):
        self.items, self.calls = {}, []

    def __len__(self):
        self.calls.append("len")
        return len(self.items)

    def __getitem__(self, key):
        self.calls.append("getitem")
        return self.items[key]

    def __setitem__(self, key, value):
        self.calls.append("setitem")
        self.items[key] = value

    def __delitem__(self, key):
        self.calls.append("delitem")
        del self.items[key]

    def __iter__(self):
        self.calls.append("iter")
        return iter(self.items)

    def __contains__(self, key):
        self.calls.append("contains")
        return key in self.items


shelf = Shelf()
shelf["a"] = 1
shelf["b"] = 2
del shelf["a"]
assert (shelf["b"], len(shelf)) == (2, 1)
assert [key for key in shelf] == ["b"]
assert ("a" in shelf, "b" in shelf) == (False, True)
assert shelf.calls == "setitem setitem delitem getitem len iter contains contains".split()
print(shelf.calls)
