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


assert Child.__bases__ == (Parent,)
print(Both().who())
assert Both().who() == "Parent"
