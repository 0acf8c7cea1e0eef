class Managed:
    def __get__(self, instance, owner):
        return "from the class"

    def __set__(self, instance, value):
        pass


class Box:
    size = Managed()
    colour = None


box = Box()
vars(box).update(size="from the instance", colour="from the instance")
print(vars(box), "but", repr(box.size))
assert vars(box) == {"size": "from the instance", "colour": box.colour}
assert box.colour == "from the instance"
assert box.size in vars(box).values() or box.size == "from the class"
assert box.size == "from the instance"
