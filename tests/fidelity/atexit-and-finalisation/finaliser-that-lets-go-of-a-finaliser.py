# shows: a finaliser that only lets go of attributes lets others speak
class Inner:
    __slots__ = ()

    def __del__(self):
        print("inner")


class Box:
    def __init__(self):
        self.value = Inner()

    def __del__(self):
        del self.value


box = Box()
assert type(box.value) is Inner
