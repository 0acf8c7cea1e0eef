class Shop:
    @classmethod
    @property
    def label(cls):
        return cls.__name__.upper()


assert type(vars(Shop)["label"]) is classmethod
assert vars(Shop)["label"].__func__.fget(Shop) == "SHOP"
outcome = Shop.label if isinstance(Shop.label, str) else type(Shop.label).__name__
print(outcome)
assert outcome == "SHOP"
