class Base:
    def size(self):
        return 1


class Child(Base):
    def size(*args):
        return super().size()

    def explicit(*args):
        return super(Child, args[0]).size()


try:
    outcome = Child().size()
except RuntimeError as error:
    outcome = str(error)

assert outcome == "super(): no arguments"
assert Child().explicit() == 1
print(outcome)
