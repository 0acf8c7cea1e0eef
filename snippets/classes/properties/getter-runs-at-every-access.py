class Square:
    def __init__(self, side):
        self.side = side

    @property
    def area(self):
        calls.append(self.side)
        return self.side**2


calls = []
square = Square(2)
areas = [square.area, square.area]
square.side = 3
areas.append(square.area)
assert areas == [4, 4, 9]
assert calls == [2, 2, 3]
print(areas, "in", len(calls), "calls")
