class Base:
    def run(self):
        return self.__step(), self._step()

    def __step(self):
        return "base"

    def _step(self):
        return "base"


class Derived(Base):
    def __step(self):
        return "derived"

    def _step(self):
        return "derived"


class _Base(Base):
    def __step(self):
        return "same name without underscores"


assert Base().run() == ("base", "base")
assert Derived().run() == ("base", "derived")
assert Derived()._Derived__step() == "derived"
assert _Base().run() == ("same name without underscores", "base")
print(Derived().run(), _Base().run())
