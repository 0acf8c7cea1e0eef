import ast


def base_of(source):
    return type(ast.parse(source).body[0].value.left).__name__


sources = ["f(x) ** 2", "x[1] ** 2", "x.y ** 2", "await x ** 2"]
assert [base_of(source) for source in sources] == ["Call", "Subscript", "Attribute", "Await"]
assert [3, 4][1] ** 2 == 16
print([base_of(source) for source in sources])
