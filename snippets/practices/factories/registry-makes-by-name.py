KINDS = {}


class Shape:
    def __init_subclass__(cls, /, kind, **keywords):
        super().__init_subclass__(**keywords)
        KINDS[kind] = cls


class Circle(Shape, kind="circle"):
    pass


class Square(Shape, kind="square"):
    pass


def make(data):
    try:
        kind = KINDS[data["kind"]]
    except KeyError:
        raise ValueError(f"unknown kind {data['kind']!r}; known: {', '.join(sorted(KINDS))}") from None
    return kind()


made = [type(make({"kind": kind})) for kind in ("square", "circle")]
try:
    make({"kind": "ring"})
except ValueError as error:
    refused = str(error)
print([kind.__name__ for kind in made], refused)
assert made == [Square, Circle]
assert refused == "unknown kind 'ring'; known: circle, square"
