calls = []


class Top:
    def setup(self):
        calls.append("Top")


class Left(Top):
    def setup(self):
        calls.append("Left")
        super().setup()


class Right(Top):
    def setup(self):
        calls.append("Right")
        super().setup()


class Bottom(Left, Right):
    def setup(self):
        calls.append("Bottom")
        super().setup()


assert Bottom.__mro__ == (Bottom, Left, Right, Top, object)
assert (Left.__bases__, Right.__bases__) == ((Top,), (Top,))
Bottom().setup()
assert calls == ["Bottom", "Left", "Right", "Top"]
print(calls)
