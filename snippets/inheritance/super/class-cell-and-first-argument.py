class Base:
    def who(self):
        return f"Base of {type(self).__name__}"


class Child(Base):
    def who(anything):
        return super().who()

    def rebound(anything):
        anything = GrandChild()
        return super().who()

    def plain(self):
        return "no super"


class GrandChild(Child):
    pass


assert Child.who.__code__.co_freevars == ("__class__",)
assert Child.who.__closure__[0].cell_contents is Child
assert Child.plain.__code__.co_freevars == ()
assert (Child().who(), Child().plain()) == ("Base of Child", "no super")
assert Child().rebound() == "Base of GrandChild"
print(Child.who.__code__.co_freevars, Child.plain.__code__.co_freevars, Child().who())
