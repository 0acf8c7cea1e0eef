class Base:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance


class Derived(Base):
    pass


base, derived = Base(), Derived()
print(type(derived).__name__)
assert type(base) is Base
assert derived is not None
assert type(derived) is Derived
