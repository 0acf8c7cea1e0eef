asked = []


class Basket:
    def __bool__(self):
        asked.append("__bool__")
        return False


assert (not Basket()) is True
assert asked == ["__bool__"]
results = [not value for value in ("", "text", None, [0])]
assert results == [True, False, True, False]
assert {type(result) for result in results} == {bool}
print(results)
