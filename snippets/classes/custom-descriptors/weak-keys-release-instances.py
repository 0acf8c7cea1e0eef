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


light, tied, heavy = Light(), Light(), Heavy()
light.width, tied.width, heavy.width = 1, [tied], 2
watched = [weakref.ref(each) for each in (light, tied, heavy)]
assert (light.width, tied.width, heavy.width) == (1, [tied], 2)
assert (len(weak), len(strong)) == (2, 1)
del light, tied, heavy

assert (len(weak), len(strong)) == (1, 1)
assert [ref() is None for ref in watched] == [True, False, False]
print("still held: weak", len(weak), "strong", len(strong))
