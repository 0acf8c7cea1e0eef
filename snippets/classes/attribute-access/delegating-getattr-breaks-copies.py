import copy


class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)


class GuardedProxy(Proxy):
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return super().__getattr__(name)


def copied(proxy):
    try:
        return copy.copy(proxy).real
    except RecursionError:
        return "RecursionError"


assert Proxy(7).real == 7
assert copied(Proxy(7)) == "RecursionError"
assert copied(GuardedProxy(7)) == 7
print(copied(Proxy(7)), copied(GuardedProxy(7)))
