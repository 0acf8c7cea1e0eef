class Proxy:
    asked = []

    def __getattribute__(self, name):
        Proxy.asked.append(("getattribute", name))
        raise AttributeError(name)

    def __getattr__(self, name):
        Proxy.asked.append(("getattr", name))
        return lambda: 2


class Sized(Proxy):
    def __len__(self):
        return 5

    def __add__(self, other):
        return other * 10


try:
    len(Proxy())
except TypeError:
    Proxy.asked.append("TypeError")
assert Proxy.asked == ["TypeError"]
assert (len(Sized()), Sized() + 1) == (5, 10)
assert Proxy.asked == ["TypeError"]
assert Sized().__len__() == 2
assert Proxy.asked == ["TypeError", ("getattribute", "__len__"), ("getattr", "__len__")]
print(len(Sized()), Sized() + 1)
