class Squares(dict):
    def __missing__(self, number):
        return number * number


squares = Squares({2: "known"})
assert (squares[2], squares[9]) == ("known", 81)
assert squares == {2: "known"}
assert (squares.get(9), 9 in squares) == (None, False)
print(squares[9], squares)
