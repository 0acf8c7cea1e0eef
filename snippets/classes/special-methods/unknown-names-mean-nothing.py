class Shape:
    calls = []

    def __len__(self):
        self.calls.append("len")
        return 3

    def __size__(self):
        self.calls.append("size")
        return 5


shape = Shape()
assert (len(shape), bool(shape)) == (3, True)
assert Shape.calls == ["len", "len"]
assert shape.__size__() == 5
assert Shape.calls == ["len", "len", "size"]
print(Shape.calls)
