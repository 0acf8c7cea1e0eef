import weakref


class Stored:
    def __init__(self, values):
        self.values = values

    def __get__(self, instance, owner):
        return self.values[instance]

    def __set__(self, instance, value):
        self.values[instance] = value


weak, strong = weakref.WeakKeyDictionary(), {}


class Light:
    width = Stored(weak)


class Heavy:
    width = Stored(strong)


light, heavy = Light(), Heavy()
light.width, heavy.width = 1, 2
watched = [weakref.ref(light), weakref.ref(heavy)]
assert (light.width, heavy.width) == (1, 2)
assert (len(weak), len(strong)) == (1, 1)
del light, heavy

assert (len(weak), len(strong)) == (0, 1)
assert [ref() is None for ref in watched] == [True, False]
print("still held: weak", len(weak), "strong", len(strong))
