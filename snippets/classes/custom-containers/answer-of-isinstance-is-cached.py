from collections.abc import Container, Sized


class Box:
    pass


class Other:
    pass


before = isinstance(Box(), Sized)
Box.__len__ = lambda self: 0
Box.__contains__ = lambda self, item: False
assert (before, isinstance(Box(), Sized), isinstance(Box(), Container)) == (False, False, True)
Sized.register(Other)
assert isinstance(Box(), Sized) is True
print(before, isinstance(Box(), Sized))
