class Base:
    def __add__(self, other):
        return "Base.__add__"

    def __radd__(self, other):
        return "Base.__radd__"


class Overriding(Base):
    def __radd__(self, other):
        return "Overriding.__radd__"


class Inheriting(Base):
    pass


results = [Base() + Overriding(), Base() + Inheriting(), Overriding() + Base()]
assert results == ["Overriding.__radd__", "Base.__add__", "Base.__add__"]
print(results)
