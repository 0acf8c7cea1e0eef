class Base:
    def who(self):
        return "Base"


class Child(Base):
    def who(anything):
        return super().who()

    def plain(self):
        return "no super"


def outside(self):
    return super().who()


Child.outside = outside
outcome = "nothing raised"
try:
    Child().outside()
except RuntimeError as error:
    outcome = f"RuntimeError: {error}"

assert Child.who.__code__.co_freevars == ("__class__",)
assert Child.who.__closure__[0].cell_contents is Child
assert Child.plain.__code__.co_freevars == ()
assert Child().who() == "Base"
assert outcome == "RuntimeError: super(): __class__ cell not found"
print(outcome)
