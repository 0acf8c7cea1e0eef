class Left:
    side = "left"


class Right:
    side = "right"


class LeftFirst(Left, Right):
    pass


class RightFirst(Right, Left):
    pass


assert (LeftFirst.__bases__, RightFirst.__bases__) == ((Left, Right), (Right, Left))
assert LeftFirst.side == "left"
assert RightFirst.side == "right"
print(LeftFirst.side, RightFirst.side)
