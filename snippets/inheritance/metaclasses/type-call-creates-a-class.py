class Base:
    pass


class Written(Base):
    x = 1


Point = type("Point", (Base,), {"x": 1})

assert (Written.__name__, Written.__bases__, Written.x) == ("Written", (Base,), 1)
assert (Point.__name__, Point.__bases__, Point.x) == ("Point", (Base,), 1)
assert type(Point) is type(Written)
assert type(Point()) is Point
print(Point.__name__, Point.__bases__[0].__name__, Point().x)
