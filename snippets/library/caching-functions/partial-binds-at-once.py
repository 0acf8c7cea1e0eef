from functools import partial


def show(*args, **kwargs):
    return args, kwargs


number = 1
bound = partial(show, number, unit="m")
number = 2

assert bound(3) == ((1, 3), {"unit": "m"})
assert bound(unit="km", sign="+") == ((1,), {"unit": "km", "sign": "+"})
assert (bound.func, bound.args, bound.keywords) == (show, (1,), {"unit": "m"})
print(bound(3), bound(unit="km", sign="+"))
