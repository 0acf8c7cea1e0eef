class Base:
    stored = "Ann"

    @property
    def name(self):
        return self.stored

    @name.setter
    def name(self, value):
        self.stored = value


class New(Base):
    @property
    def name(self):
        return self.stored.upper()


class Extended(Base):
    @Base.name.getter
    def name(self):
        return self.stored.upper()


def set_name(thing):
    try:
        thing.name = "Bob"
    except AttributeError:
        return thing.name, "AttributeError"
    return thing.name


assert set_name(New()) == ("ANN", "AttributeError")
assert set_name(Extended()) == "BOB"
assert set_name(Base()) == "Bob"
assert issubclass(Extended, Base)
print(set_name(New()), set_name(Extended()))
