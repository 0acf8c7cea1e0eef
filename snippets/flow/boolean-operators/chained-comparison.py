evaluated = []


def operand(name, value):
    evaluated.append(name)
    return value


assert (operand("a", 1) < operand("b", 2) < operand("c", 3)) is True
assert evaluated == ["a", "b", "c"]

evaluated.clear()
assert (operand("a", 5) < operand("b", 2) < operand("c", 3)) is False
assert evaluated == ["a", "b"]

evaluated.clear()
assert (operand("a", 1) < operand("b", 2) and operand("b", 2) < operand("c", 3)) is True
assert evaluated == ["a", "b", "b", "c"]
print("spelt out with and:", evaluated)
