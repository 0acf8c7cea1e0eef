class Positive:
    def __set_name__(self, owner, name):
        self.name = name

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name} must be positive")
        instance.__dict__[self.name] = value


class Box:
    width = Positive()
    height = Positive()


box = Box()
box.width, box.height = 2, 3
outcomes = []
for name in ("width", "height"):
    try:
        setattr(box, name, 0)
    except ValueError as error:
        outcomes.append(str(error))
assert outcomes == ["width must be positive", "height must be positive"]
assert (box.width, box.height) == (2, 3)
print(outcomes)
