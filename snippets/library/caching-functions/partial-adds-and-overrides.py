from functools import partial


def show(*args, **kwargs):
    return args, kwargs


bound = partial(show, 1, unit="m")
assert bound() == ((1,), {"unit": "m"})
assert bound(2, 3) == ((1, 2, 3), {"unit": "m"})
assert bound(unit="km", sign="+") == ((1,), {"unit": "km", "sign": "+"})
assert bound() == ((1,), {"unit": "m"})
print(bound(2, 3), bound(unit="km", sign="+"))
