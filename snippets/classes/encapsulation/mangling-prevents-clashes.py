class Base:
    def __init__(self):
        self.__state = "base"

    def report(self):
        return self.__state


class Derived(Base):
    def __init__(self):
        super().__init__()
        self.__state = "derived"


class _Base(Base):
    def __init__(self):
        super().__init__()
        self.__state = "derived"


derived, clashing = Derived(), _Base()
assert (derived.report(), vars(derived)) == ("base", {"_Base__state": "base", "_Derived__state": "derived"})
assert (clashing.report(), vars(clashing)) == ("derived", {"_Base__state": "derived"})
print(derived.report(), vars(derived))
print(clashing.report(), vars(clashing))
