from dataclasses import dataclass


@dataclass
class Point:
    x: int

    def __init__(self, text):
        self.x = int(text)

    def __repr__(self):
        return f"<{self.x}>"


assert list(Point.__dataclass_fields__) == ["x"]
assert vars(Point("7")) == {"x": 7}
assert repr(Point("7")) == "<7>"
assert Point("7") == Point(" 7 ")
print(Point("7"))
