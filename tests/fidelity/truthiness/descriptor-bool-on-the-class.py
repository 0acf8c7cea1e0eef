# shows: truth is looked up on the type, not on the instance
class C:
    pass


c = C()
c.__bool__ = lambda: False
assert bool(c) is True
print(bool(c))
