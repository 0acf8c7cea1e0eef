class Squares:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length

    def __getitem__(self, index):
        if not 0 <= index < self.length:
            raise IndexError(index)
        return index**2


squares = Squares(5)
assert (len(squares), squares[3]) == (5, 9)
assert (list(squares), list(reversed(squares))) == ([0, 1, 4, 9, 16], [16, 9, 4, 1, 0])
assert (16 in squares, 5 in squares) == (True, False)
print(list(squares))
