class Formats:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"

    def __format__(self, spec):
        return f"format {spec!r}"


value = Formats()
shown = [f"{value:>6}", f"{value!s:>6}", f"{value!r:>6}"]

assert shown == ["format '>6'", "   str", "  repr"]
print(shown)
