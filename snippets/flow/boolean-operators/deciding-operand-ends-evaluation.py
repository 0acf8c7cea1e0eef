evaluated = []


def operand(name, value):
    evaluated.append(name)
    return value


def names_of(expression):
    evaluated.clear()
    expression()
    return "".join(evaluated)


true, false = "yes", ""
stopped = {
    "a and B and c": names_of(lambda: operand("a", true) and operand("B", false) and operand("c", true)),
    "a or B or c": names_of(lambda: operand("a", false) or operand("B", true) or operand("c", false)),
    "a and b and c": names_of(lambda: operand("a", true) and operand("b", true) and operand("c", true)),
    "a or b or c": names_of(lambda: operand("a", false) or operand("b", false) or operand("c", false)),
}
assert stopped == {"a and B and c": "aB", "a or B or c": "aB", "a and b and c": "abc", "a or b or c": "abc"}
print(stopped)
