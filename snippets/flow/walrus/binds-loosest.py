import ast

items = ["a", "b", "c"]
if n := len(items) > 0:
    pass
assert n is True
if (n := len(items)) > 0:
    pass
assert n == 3

operands = ["a or b", "a and b", "not a", "a < b", "a | b", "a if b else c", "lambda: a"]
for operand in operands:
    walrus = ast.parse(f"(name := {operand})", mode="eval").body
    alone = ast.parse(operand, mode="eval").body
    assert ast.dump(walrus.value) == ast.dump(alone)
print("whole operand taken:", operands)
