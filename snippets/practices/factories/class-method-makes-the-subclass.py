class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    @classmethod
    def from_text(cls, text):
        return cls(*map(int, text.split(",")))


class Pixel(Point):
    pass


made = [Point.from_text("1,2"), Pixel.from_text("3,4")]
print([(type(point).__name__, point.x, point.y) for point in made])
assert [type(point) for point in made] == [Point, Pixel]
assert [(point.x, point.y) for point in made] == [(1, 2), (3, 4)]
