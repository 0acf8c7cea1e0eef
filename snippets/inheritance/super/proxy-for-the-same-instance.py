class Base:
    def name(self):
        return "Base"


class Child(Base):
    def name(self):
        return "Child"

    def proxy(self):
        return super()


class Grandchild(Child):
    def name(self):
        return "Grandchild"


instance = Grandchild()
proxy = instance.proxy()

assert proxy.__self__ is instance
assert (proxy.__thisclass__, proxy.__self_class__) == (Child, Grandchild)
assert (instance.name(), Child.name(instance), proxy.name()) == ("Grandchild", "Child", "Base")
print(proxy.__thisclass__.__name__, proxy.__self_class__.__name__, proxy.name())
