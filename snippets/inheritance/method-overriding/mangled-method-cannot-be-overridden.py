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


assert Derived().run() == ("base", "derived")
assert Base().run() == ("base", "base")
assert Derived()._Derived__step() == "derived"
print(Derived().run())
