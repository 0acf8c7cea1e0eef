class Piece(str):
    alive = peak = 0

    def __init__(self, text):
        Piece.alive += 1
        Piece.peak = max(Piece.peak, Piece.alive)

    def __del__(self):
        Piece.alive -= 1


text = "".join(Piece("a") for _ in range(1000))
print("pieces alive at once:", Piece.peak)
assert Piece.peak <= 2
