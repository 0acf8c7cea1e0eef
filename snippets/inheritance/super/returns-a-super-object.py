class Base:
    def name(self):
        return "base"


class Child(Base):
    def proxies(self):
        return super(), super()


child = Child()
one, two = child.proxies()

assert (type(one), type(two), one is two) == (super, super, False)
assert (one.__thisclass__, one.__self__ is child) == (Child, True)
assert (one.name(), isinstance(one, Base)) == ("base", False)
print(type(one).__name__, one.__thisclass__.__name__)
