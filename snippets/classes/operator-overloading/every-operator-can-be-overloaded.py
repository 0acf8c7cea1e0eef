class Everything:
    def __and__(self, other):
        return "and"

    def __is__(self, other):
        return "is"


left, right = Everything(), Everything()
assert (left & right, left.__is__(right)) == ("and", "is")
print(left is right, (left and right) is right)
assert (left is right) == "is"
