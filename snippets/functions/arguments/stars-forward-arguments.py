forwarded = []


def wrap(function):
    def wrapper(*args, **kwargs):
        forwarded.append((args, kwargs))
        return function(*args, **kwargs)

    return wrapper


def position(x, /, y, *more, z, **options):
    return x, y, more, z, options


calls = [
    ((1, 2), {"z": 3}),
    ((1,), {"y": 2, "z": 3, "x": 4}),
    ((1, 2, 3, 4), {"z": 5, "colour": "red"}),
]
direct = [position(*args, **kwargs) for args, kwargs in calls]
wrapped = [wrap(position)(*args, **kwargs) for args, kwargs in calls]

assert forwarded == calls
assert wrapped == direct
assert wrapped[1] == (1, 2, (), 3, {"x": 4})
print(*wrapped, sep="\n")
