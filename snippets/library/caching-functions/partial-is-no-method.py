import functools
import warnings


def arguments(*args):
    return args


class Shop:
    order = functools.partial(arguments, "apple")


shop = Shop()
with warnings.catch_warnings():
    warnings.simplefilter("ignore", FutureWarning)
    passed = shop.order("pear")
    number = len(passed)
print("arguments passed:", number)
assert [value for value in passed if value is not shop] == ["apple", "pear"]
assert number == 2
