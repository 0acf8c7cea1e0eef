# shows: a function with an assert that computes a default
def default():
    assert calls == []
    calls.append(1)
    return 7


calls = []


def f(x=default()):
    assert x == 7
    return x


print(f(), f(), calls)
