class OnlyRepr:
    def __repr__(self):
        return "OnlyRepr()"


assert OnlyRepr.__str__ is object.__str__
assert str(OnlyRepr()) == "OnlyRepr()"
assert f"{OnlyRepr()}" == "OnlyRepr()"
print(OnlyRepr())
