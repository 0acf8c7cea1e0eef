class Base:
    def save(self):
        return "saved"


class Child(Base):
    pass


class Hiding(Base):
    save = None


try:
    del Child.save
except AttributeError as error:
    failed = "save" in str(error)
assert failed is True
assert Child().save() == "saved"
assert issubclass(Hiding, Base)
assert (hasattr(Hiding(), "save"), Hiding().save) == (True, None)
print(Child().save(), Hiding().save)
