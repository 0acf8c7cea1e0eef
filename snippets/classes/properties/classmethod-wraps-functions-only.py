# /// script
# requires-python = ">=3.13"
# ///
class Named(type):
    @property
    def label(cls):
        return cls.__name__.upper()


class Shop(metaclass=Named):
    @classmethod
    @property
    def wrapped(cls):
        return cls.__name__.upper()


assert Shop.label == "SHOP"
assert type(Shop.wrapped).__name__ == "method"
assert type(Shop.wrapped.__func__) is property
assert Shop.wrapped.__func__.fget(Shop) == "SHOP"
print(Shop.label, type(Shop.wrapped).__name__)
