class Grandparent:
    def first(self):
        return "Grandparent"


class Parent(Grandparent):
    def second(self):
        return "Parent"


class Other:
    def third(self):
        return "Other"


class Child(Parent, Other):
    pass


child = Child()
assert Child.__bases__ == (Parent, Other)
assert (child.first(), child.second(), child.third()) == ("Grandparent", "Parent", "Other")
print([cls.__name__ for cls in Child.__mro__])
