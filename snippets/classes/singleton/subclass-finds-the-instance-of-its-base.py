class Base:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance


class Early(Base):
    pass


class Late(Base):
    pass


early, base, late = Early(), Base(), Late()
assert (type(early), type(base)) == (Early, Base)
assert Early() is early
assert issubclass(Early, Base)
assert late is base
print(type(early).__name__, type(late).__name__)
