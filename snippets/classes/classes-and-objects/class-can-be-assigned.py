class Caterpillar:
    def __init__(self):
        self.name = "Cody"


class Butterfly:
    def fly(self):
        return f"{self.name} flies"


class Number(int):
    pass


insect = Caterpillar()
insect.__class__ = Butterfly
assert type(insect) is Butterfly
assert insect.fly() == "Cody flies"

try:
    insect.__class__ = Number
except TypeError as error:
    refused = "layout" in str(error)
assert refused is True
assert type(insect) is Butterfly
print(insect.fly())
