class Parent:
    colours = ["red"]

    def name(self):
        return "old"


class Child(Parent):
    pass


child = Child()
Parent.name = lambda self: "new"
Parent.size = 3
assert (child.name(), child.size) == ("new", 3)
Child.colours.append("blue")
assert Parent.colours == ["red", "blue"]
print(child.name(), child.size)
