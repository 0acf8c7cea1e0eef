class Squares(dict):
    def __missing__(self, key):
        return key * key


squares = Squares({2: "two"})
assert (squares[2], squares[5]) == ("two", 25)
assert (squares.get(5), 5 in squares) == (None, False)
assert len(squares) == 1
print(squares[5], squares.get(5))
