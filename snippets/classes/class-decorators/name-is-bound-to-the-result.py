received = []


def decorate(cls):
    received.append(cls)
    cls.size = 3
    return cls


@decorate
class Box:
    pass


class Crate:
    pass


assert received == [Box]
assert Box.size == 3
Crate = decorate(Crate)
assert received == [Box, Crate]
print([cls.__name__ for cls in received])
