class ReadOnly:
    def __get__(self, instance, owner):
        return "from the class"

    def __set__(self, instance, value):
        raise AttributeError("read-only")


class Box:
    size = ReadOnly()


box = Box()
vars(box)["size"] = "from the instance"
try:
    box.size = "assigned"
except AttributeError as error:
    outcome = str(error)

assert outcome == "read-only"
assert vars(box) == {"size": "from the instance"}
assert box.size == "from the class"
print(vars(box), box.size, outcome)
