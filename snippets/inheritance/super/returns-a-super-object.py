class Base:
    pass


class Child(Base):
    def proxies(self):
        return super(), super()


child = Child()
one, two = child.proxies()

assert (type(one), type(two), one is two) == (super, super, False)
assert (one.__thisclass__, one.__self__ is child) == (Child, True)
print(type(one).__name__, one.__thisclass__.__name__)
