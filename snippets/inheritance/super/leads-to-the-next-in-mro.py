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


assert issubclass(Child, Sibling) is False
assert [cls.__name__ for cls in Both.__mro__] == ["Both", "Child", "Sibling", "Parent", "object"]
assert Child.__bases__ == (Parent,)
assert Child().who() == "Parent"
assert Both().who() == "Sibling"
print(Child().who(), Both().who())
