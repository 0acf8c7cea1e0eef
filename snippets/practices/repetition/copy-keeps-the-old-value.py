import types

settings = types.SimpleNamespace(RATE=20)
COPY = settings.RATE


def with_copy(net):
    return net * COPY


def with_lookup(net):
    return net * settings.RATE


before = (with_copy(5), with_lookup(5))
settings.RATE = 10
after = (with_copy(5), with_lookup(5))
print(before, after)
assert (before, after) == ((100, 100), (100, 50))
