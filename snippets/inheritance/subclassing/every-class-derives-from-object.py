class Plain:
    pass


class Explicit(object):
    pass


assert Plain.__bases__ == Explicit.__bases__ == (object,)
assert Plain.__str__ is object.__str__
assert Plain.__eq__ is object.__eq__
print(Plain.__bases__)
