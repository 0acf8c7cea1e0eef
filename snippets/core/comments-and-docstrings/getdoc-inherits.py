import inspect
import pydoc


class Base:
    def save(self):
        """Save it."""


class Child(Base):
    def save(self):
        return 1


assert Child.save.__doc__ is None
assert inspect.getdoc(Child.save) == "Save it."
assert "Save it." in pydoc.plain(pydoc.render_doc(Child.save))
assert Child().save() == 1
print(inspect.getdoc(Child.save))
