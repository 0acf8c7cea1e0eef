class Base:
    @staticmethod
    def unit():
        return "base"

    def through_self(self):
        return self.unit()

    def through_name(self):
        return Base.unit()


class Derived(Base):
    @staticmethod
    def unit():
        return "derived"


thing = Derived()
assert (Base().through_self(), Base().unit()) == ("base", "base")
assert (thing.through_self(), thing.through_name()) == ("derived", "base")
print(thing.through_self(), thing.through_name())
