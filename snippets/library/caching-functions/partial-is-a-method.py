# /// script
# requires-python = ">=3.14"
# ///
import functools


def collect(*args):
    return args


class Shop:
    order = functools.partial(collect, "apple")
    unbound = staticmethod(order)


shop = Shop()
assert shop.order("pear") == ("apple", shop, "pear")
assert shop.unbound("pear") == ("apple", "pear")
print(len(shop.order("pear")), len(shop.unbound("pear")))
