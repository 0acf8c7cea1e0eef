evaluated = []


def operand(name, value):
    evaluated.append(name)
    return value


operand("a", 1) and operand("b", 0) and operand("c", 1)
assert evaluated == ["a", "b"]

evaluated.clear()
operand("a", 0) or operand("b", 1) or operand("c", 1)
assert evaluated == ["a", "b"]

evaluated.clear()
operand("a", 1) and operand("b", 1) and operand("c", 1)
assert evaluated == ["a", "b", "c"]

user = None
assert (user is not None and user.name) is False
print("all three operands only where none decides earlier:", evaluated)
