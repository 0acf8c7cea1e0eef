class Everything:
    calls = []

    def __bool__(self):
        self.calls.append("bool")
        return True

    def __and__(self, other):
        return "and"

    def __eq__(self, other):
        self.calls.append("eq")
        return True


left, right = Everything(), Everything()
assert left == right
assert left & right == "and"
assert (left and right) is right
assert (left or right) is left
assert (left is right) is False
assert Everything.calls == ["eq", "bool", "bool"]
print(Everything.calls)
