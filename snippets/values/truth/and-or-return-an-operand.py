evaluated = []


def operand(value):
    evaluated.append(value)
    return value


assert (operand(1) and operand(0) and operand("unseen")) == 0
assert (operand("") or operand("first") or operand("unseen")) == "first"
assert evaluated == [1, 0, "", "first"]
assert ((1 and "last"), (0 or "")) == ("last", "")
assert [not operand(""), not operand("x")] == [True, False]
assert evaluated == [1, 0, "", "first", "", "x"]
print(evaluated)
