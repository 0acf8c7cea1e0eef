class Shop:
    @classmethod
    @property
    def label(cls):
        return cls.__name__.upper()


outcome = Shop.label if isinstance(Shop.label, str) else type(Shop.label).__name__
print(outcome)
assert outcome == "SHOP"
