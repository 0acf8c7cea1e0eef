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


Child.outside, Child.with_arguments = outside, with_arguments
outcomes = [Child().inside(), Child().with_arguments()]
try:
    Child().outside()
except RuntimeError as error:
    outcomes.append(str(error))

assert outcomes == ["Base", "Base", "super(): __class__ cell not found"]
print(outcomes)
