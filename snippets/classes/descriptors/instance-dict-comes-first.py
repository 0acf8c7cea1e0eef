class ReadOnly:
    def __get__(self, instance, owner):
        return "from the class"

    def __set__(self, instance, value):
        raise AttributeError("read-only")


class Box:
    size = ReadOnly()


box = Box()
box.__dict__["size"] = "from the instance"
print(vars(box), "but", repr(box.size))
assert box.size == "from the instance"
