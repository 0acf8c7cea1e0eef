from collections.abc import Mapping


class Squares(Mapping):
    def __getitem__(self, key):
        if key not in (1, 2):
            raise KeyError(key)
        return key * key

    def __iter__(self):
        return iter((1, 2))

    def __len__(self):
        return 2


squares = Squares()
assert Mapping.__abstractmethods__ == frozenset({"__getitem__", "__iter__", "__len__"})
assert len(squares) == 2
assert (squares.get(2), squares.get(3)) == (4, None)
assert (list(squares.keys()), list(squares.values())) == ([1, 2], [1, 4])
assert list(squares.items()) == [(1, 1), (2, 4)]
assert (2 in squares, 3 in squares) == (True, False)
assert (squares == {1: 1, 2: 4}) is True
print(list(squares.items()))
