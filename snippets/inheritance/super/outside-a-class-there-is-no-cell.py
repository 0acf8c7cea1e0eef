class Base:
    def who(self):
        return "Base"


class Child(Base):
    def inside(self):
        return super().who()


def outside(self):
    return super().who()


def with_arguments(self):
    return super(Child, self).who()


def make_enclosed():
    __class__ = Child
    return lambda self: super().who()


Child.outside, Child.with_arguments, Child.enclosed = outside, with_arguments, make_enclosed()
outcomes = [Child().inside(), Child().with_arguments(), Child().enclosed()]
try:
    Child().outside()
except RuntimeError as error:
    outcomes.append(str(error))

assert outcomes == ["Base", "Base", "Base", "super(): __class__ cell not found"]
print(outcomes)
