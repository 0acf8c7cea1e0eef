class Plain:
    def __add__(self, other):
        return "new object"


class InPlace(Plain):
    def __iadd__(self, other):
        self.added = other
        return self


plain = Plain()
kept = in_place = InPlace()
plain += 1
in_place += 1

assert plain == "new object"
assert in_place is kept
assert kept.added == 1
print(plain, kept.added)
