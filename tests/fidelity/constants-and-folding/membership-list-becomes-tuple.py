# shows: a list display to the right of `in` is compiled as a tuple
def f(x):
    assert x in [1, 2, 3]
    return x


f(2)
assert (1, 2, 3) in f.__code__.co_consts
print((1, 2, 3) in f.__code__.co_consts)
