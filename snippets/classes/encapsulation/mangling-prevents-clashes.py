class Base:
    def __init__(self):
        self.__state = "base"
        self._shared = "base"

    def report(self):
        return self.__state, self._shared


class Derived(Base):
    def __init__(self):
        super().__init__()
        self.__state = "derived"
        self._shared = "derived"


derived = Derived()
assert derived.report() == ("base", "derived")
assert vars(derived) == {"_Base__state": "base", "_shared": "derived", "_Derived__state": "derived"}
print(derived.report(), vars(derived))
