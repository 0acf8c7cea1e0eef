import gc
from weakref import WeakKeyDictionary


class Stored:
    def __init__(self, values):
        self.values = values

    def __get__(self, instance, owner):
        return self.values[instance]

    def __set__(self, instance, value):
        self.values[instance] = value


weak, strong = WeakKeyDictionary(), {}


class Light:
    width = Stored(weak)


class Heavy:
    width = Stored(strong)


light, heavy = Light(), Heavy()
light.width, heavy.width = 1, 2
assert (light.width, heavy.width) == (1, 2)
del light, heavy
gc.collect()
assert (len(weak), len(strong)) == (0, 1)
print("still held: weak", len(weak), "strong", len(strong))
