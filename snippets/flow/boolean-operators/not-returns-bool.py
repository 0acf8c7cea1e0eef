asked = []


class Basket:
    def __bool__(self):
        asked.append("__bool__")
        return False


class Shelf:
    def __len__(self):
        asked.append("__len__")
        return 0


assert (not Basket()) is True
assert (not Shelf()) is True
assert asked == ["__bool__", "__len__"]
assert (not object()) is False
assert (not "") is (not None) is True
assert (not "text") is (not [0]) is False
print(not Basket(), not "text")
