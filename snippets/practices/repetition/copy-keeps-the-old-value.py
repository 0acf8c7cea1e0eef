import types

settings = types.SimpleNamespace(RATE=20)
COPY = settings.RATE


def with_copy(net):
    return net * COPY // 100


def with_lookup(net):
    return net * settings.RATE // 100


before = (with_copy(54), with_lookup(54))
settings.RATE = 10
after = (with_copy(54), with_lookup(54))
print(before, after)
assert (before, after) == ((10, 10), (10, 5))
