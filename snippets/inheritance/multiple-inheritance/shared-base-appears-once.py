class Top:
    pass


class Left(Top):
    pass


class Right(Top):
    pass


class Bottom(Left, Right):
    pass


assert (Left.__bases__, Right.__bases__) == ((Top,), (Top,))
assert Bottom.__mro__ == (Bottom, Left, Right, Top, object)
print(" -> ".join(cls.__name__ for cls in Bottom.__mro__))
