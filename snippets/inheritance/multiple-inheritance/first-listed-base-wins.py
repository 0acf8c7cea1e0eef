class Left:
    side = "left"


class Right:
    side = "right"


class LeftFirst(Left, Right):
    pass


class RightFirst(Right, Left):
    pass


assert LeftFirst.side == "left"
assert RightFirst.side == "right"
print(LeftFirst.side, RightFirst.side)
