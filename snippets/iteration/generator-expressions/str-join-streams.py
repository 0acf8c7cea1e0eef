class Piece(str):
    log = []

    def __del__(self):
        Piece.log.append("dropped")


def pieces():
    for letter in "ab":
        Piece.log.append(letter)
        yield Piece(letter)


for piece in pieces():
    del piece
streamed, Piece.log = Piece.log, []
assert streamed == ["a", "dropped", "b", "dropped"]

assert "".join(piece for piece in pieces()) == "ab"
print(Piece.log)
assert Piece.log in (["a", "b", "dropped", "dropped"], streamed)
assert Piece.log == streamed
