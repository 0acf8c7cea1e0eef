# shows: names of keyword arguments are the interned ones
def f(**kwargs):
    return next(iter(kwargs))


assert f(needle=1) is "needle"
print(f(needle=1))
