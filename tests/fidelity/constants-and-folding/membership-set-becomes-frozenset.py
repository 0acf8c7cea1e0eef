# shows: a set display to the right of `in` is compiled as a frozenset
def f(x):
    assert x in {1, 2, 3}
    return x


f(2)
assert frozenset({1, 2, 3}) in f.__code__.co_consts
print([c for c in f.__code__.co_consts if isinstance(c, frozenset)] == [frozenset({1, 2, 3})])
