def configure(cls):
    return cls().size


@configure
class Size:
    size = 3


print(Size)
assert Size == 3
assert isinstance(Size, type)
