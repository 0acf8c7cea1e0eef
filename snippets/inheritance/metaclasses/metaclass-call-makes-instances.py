calls = []


class Meta(type):
    def __call__(cls, *args):
        calls.append((cls.__name__, args))
        return super().__call__(*args)


class Thing(metaclass=Meta):
    def __init__(self, value):
        self.value = value


thing = Thing(5)
assert calls == [("Thing", (5,))]
assert (type(thing), thing.value) == (Thing, 5)
print(calls, thing.value)
