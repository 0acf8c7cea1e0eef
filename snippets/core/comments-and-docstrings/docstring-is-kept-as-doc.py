import inspect


class Documented:
    """Class."""

    def method(self):
        # a comment may come before
        "Any quotes will do."

    def late(self):
        value = 1
        """Too late."""
        return value


def computed():
    f"""An f-string is {known.append(1)}computed."""


assert Documented.__doc__ == "Class."
assert Documented.method.__doc__ == inspect.getdoc(Documented.method) == "Any quotes will do."
assert (Documented.late.__doc__, computed.__doc__) == (None, None)
assert Documented().late() == 1
known = []
computed()
assert known == [1]
print(Documented.method.__doc__)
