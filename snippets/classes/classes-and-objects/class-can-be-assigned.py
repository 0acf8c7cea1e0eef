class Caterpillar:
    def __init__(self):
        self.name = "Cody"


class Butterfly:
    def fly(self):
        return f"{self.name} flies"


class Number(int):
    pass


class Empty:
    __slots__ = ()


def refusal(thing, cls):
    try:
        thing.__class__ = cls
    except TypeError as error:
        return str(error)


insect = Caterpillar()
assert refusal(insect, Butterfly) is None
assert type(insect) is Butterfly
assert insect.fly() == "Cody flies"
assert refusal(insect, Number) == "__class__ assignment: 'Number' object layout differs from 'Butterfly'"
assert type(insect) is Butterfly

assert refusal(Empty(), Empty) is None
assert "only supported for" in refusal(object(), Empty)
print(insect.fly(), refusal(insect, Number), sep="\n")
