calls = []


class Top:
    def setup(self):
        calls.append("Top")


class Left(Top):
    def setup(self):
        Top.setup(self)
        calls.append("Left")


class Right(Top):
    def setup(self):
        Top.setup(self)
        calls.append("Right")


class Bottom(Left, Right):
    def setup(self):
        Left.setup(self)
        Right.setup(self)
        calls.append("Bottom")


assert Bottom.__mro__ == (Bottom, Left, Right, Top, object)
assert (Left.__bases__, Right.__bases__) == ((Top,), (Top,))
Bottom().setup()
assert calls == ["Top", "Left", "Top", "Right", "Bottom"]
print(calls)
