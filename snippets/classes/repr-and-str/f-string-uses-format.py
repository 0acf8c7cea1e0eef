class Inherits:
    def __str__(self):
        return "str"


class Formats:
    def __format__(self, spec):
        return f"format {spec!r}"


shown = [f"{Inherits()}", f"{Formats()}", f"{Formats():>5}"]
try:
    f"{Inherits():>5}"
except TypeError as error:
    shown.append(type(error).__name__)

assert Inherits.__format__ is object.__format__
assert shown == ["str", "format ''", "format '>5'", "TypeError"]
print(shown)
