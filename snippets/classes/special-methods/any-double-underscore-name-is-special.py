class Shape:
    calls = []

    def __len__(self):
        self.calls.append("len")
        return 3

    def __size__(self):
        self.calls.append("size")
        return 5


shape = Shape()
assert (len(shape), shape.__size__()) == (3, 5)
assert Shape.calls == ["len", "size"]
assert len(shape) == 3
print(Shape.calls)
assert Shape.calls == ["len", "size", "len", "size"]
