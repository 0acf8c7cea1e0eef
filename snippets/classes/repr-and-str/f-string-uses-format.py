class Inherits:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


class Formats(Inherits):
    def __format__(self, spec):
        return f"format {spec!r}"


value = Formats()
shown = [f"{value}", f"{value:>5}", f"{value!s:>5}", f"{value!r}", f"{Inherits()}"]
assert shown == ["format ''", "format '>5'", "  str", "repr", "str"]
print(shown)
