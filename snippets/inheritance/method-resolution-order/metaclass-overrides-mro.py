class LastBaseFirst(type):
    def mro(cls):
        first, *rest, root = super().mro()
        return [first, *reversed(rest), root]


class Left:
    side = "left"


class Right:
    side = "right"


class Normal(Left, Right):
    pass


class Turned(Left, Right, metaclass=LastBaseFirst):
    pass


assert (Normal.__mro__, Normal.side) == ((Normal, Left, Right, object), "left")
assert (Turned.__mro__, Turned.side) == ((Turned, Right, Left, object), "right")
print(Normal.side, Turned.side)
