class Base:
    def name(self):
        return "Base"


class Child(Base):
    def name(self):
        return "Child"

    def proxies(self):
        return super(), super()


class Grandchild(Child):
    def name(self):
        return "Grandchild"


instance = Grandchild()
one, two = instance.proxies()

assert (type(one), one is two) == (super, False)
assert one.__self__ is instance
assert one.__thisclass__ is Child
assert one.__self_class__ is Grandchild
assert one.name() == "Base"
print(type(one).__name__, one.__thisclass__.__name__, one.__self_class__.__name__, one.name())
