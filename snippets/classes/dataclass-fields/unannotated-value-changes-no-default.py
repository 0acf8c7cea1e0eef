from dataclasses import dataclass


@dataclass
class Window:
    width: int = 80
    height: int = 24


@dataclass
class Wide(Window):
    width = 200
    title: str = ""


@dataclass
class Annotated(Window):
    width: int = 200


assert Wide.width == 200
assert vars(Wide()) == {"width": 80, "height": 24, "title": ""}
assert vars(Annotated()) == {"width": 200, "height": 24}
print(Wide.width, Wide())
