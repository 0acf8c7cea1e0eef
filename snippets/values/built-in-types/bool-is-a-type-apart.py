print(bool.__mro__)
assert bool.__mro__[0] is bool
assert bool.__mro__ == (bool, object)
