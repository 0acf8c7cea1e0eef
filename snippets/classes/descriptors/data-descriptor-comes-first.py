class ReadOnly:
    def __get__(self, instance, owner):
        return "from the class"

    def __set__(self, instance, value):
        raise AttributeError("read-only")


class SetOnly:
    def __set__(self, instance, value):
        vars(instance)["colour"] = value.lower()


class Box:
    size = ReadOnly()
    colour = SetOnly()


box = Box()
vars(box)["size"] = "from the instance"
try:
    box.size = "assigned"
except AttributeError as error:
    outcome = str(error)
box.colour = "RED"

assert outcome == "read-only"
assert vars(box) == {"size": "from the instance", "colour": "red"}
assert (box.size, box.colour) == ("from the class", "red")
print(vars(box), box.size, box.colour, outcome)
