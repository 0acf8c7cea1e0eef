# /// script
# requires-python = ">=3.14"
# ///
from dataclasses import dataclass

made = []


class Base:
    def __init_subclass__(cls):
        made.append(cls)

    def name(self):
        return "base"


@dataclass(slots=True)
class Point(Base):
    x: int

    def name(self):
        return super().name() + " of a point"


assert Point(1).name() == "base of a point"
assert [cls.__name__ for cls in made] == ["Point", "Point"]
assert [cls is Point for cls in made] == [False, True]
print(Point(1).name(), len(made))
