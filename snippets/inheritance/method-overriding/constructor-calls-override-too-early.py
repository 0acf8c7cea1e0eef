class Base:
    def __init__(self):
        self.report = self.describe()

    def describe(self):
        return "base"


class Derived(Base):
    def __init__(self):
        super().__init__()
        self.size = 3

    def describe(self):
        return hasattr(self, "size")


derived = Derived()
assert derived.report is False
assert derived.describe() is True
assert derived.size == 3
assert Base().report == "base"
print(derived.report, derived.describe())
