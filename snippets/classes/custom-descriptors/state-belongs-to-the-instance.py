class Stored:
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        used.append(self)
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        instance.__dict__[self.name] = value


class Box:
    width = Stored()


used = []
first, second = Box(), Box()
first.width = 1
second.width = 2
assert (first.width, second.width) == (1, 2)
assert used == [vars(Box)["width"]] * 2
assert (vars(first), vars(second)) == ({"width": 1}, {"width": 2})
print(vars(first), vars(second))
