class Caterpillar:
    pass


class Butterfly:
    pass


insect = Caterpillar()
try:
    insect.__class__ = Butterfly
except TypeError:
    pass
print(type(insect).__name__)
assert type(insect) is Caterpillar
