def wrap(function):
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def function(x, /, y, *more, z, **options):
    return x, y, more, z, options


wrapped = wrap(function)
assert wrapped(1, 2, z=3) == (1, 2, (), 3, {})
assert wrapped(1, y=2, z=3, x=4) == (1, 2, (), 3, {"x": 4})
assert wrapped(1, 2, 3, 4, z=5) == (1, 2, (3, 4), 5, {})
print(wrapped(1, y=2, z=3, x=4))
