class Base:
    def __add__(self, other):
        return "add of the left"

    def __radd__(self, other):
        return "radd of Base"


class Plain(Base):
    pass


class Overriding(Base):
    def __radd__(self, other):
        return "radd of the right"


assert Base() + Overriding() == "radd of the right"
assert Base() + Plain() == "add of the left"
assert 1 + Base() == "radd of Base"
print(Base() + Overriding())
