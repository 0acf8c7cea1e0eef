class Point:
    @staticmethod
    def origin():
        return Point()


class Pixel(Point):
    pass


kinds = [type(kind().origin()).__name__ for kind in (Point, Pixel)]
print(kinds)
assert kinds[0] == "Point"
assert kinds[1] == "Pixel"
