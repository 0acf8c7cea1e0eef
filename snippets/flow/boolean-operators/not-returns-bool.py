asked = []


class Basket:
    def __bool__(self):
        asked.append("__bool__")
        return False


assert (not Basket()) is True
assert asked == ["__bool__"]
assert (not "") is (not None) is True
assert (not "text") is (not [0]) is False
print(not Basket(), not "text")
