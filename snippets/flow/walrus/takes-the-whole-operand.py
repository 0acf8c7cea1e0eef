import ast

taken = []
for operand in ["a or b", "a and b", "not a", "a < b", "a | b", "a if b else c", "lambda: a"]:
    assignment = ast.parse(f"(name := {operand})", mode="eval").body
    assert type(assignment) is ast.NamedExpr
    assert ast.dump(assignment.value) == ast.dump(ast.parse(operand, mode="eval").body)
    taken.append(operand)
assert taken == ["a or b", "a and b", "not a", "a < b", "a | b", "a if b else c", "lambda: a"]

pair = (first := 1, 2)
assert (pair, first) == ((1, 2), 1)
print(taken)
