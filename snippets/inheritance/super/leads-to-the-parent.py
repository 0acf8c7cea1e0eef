class Parent:
    def who(self):
        return "Parent"


class Child(Parent):
    def who(self):
        return super().who()


class Sibling(Parent):
    def who(self):
        return "Sibling"


class Both(Child, Sibling):
    pass


print(Child().who(), Both().who())
assert Child.__bases__ == (Parent,)
assert "who" not in vars(Both)
assert (Child().who(), Sibling().who()) == ("Parent", "Sibling")
assert Both().who() == "Parent"
