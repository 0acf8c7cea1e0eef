# shows: a negated literal is a constant of its own
def f(x):
    assert x == -7
    return x


f(-7)
assert -7 in f.__code__.co_consts
print(-7 in f.__code__.co_consts)
