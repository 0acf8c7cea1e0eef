import ast


def base_of(source):
    return ast.unparse(ast.parse(source).body[0].value.left)


sources = ["f(x) ** 2", "x[1] ** 2", "x.y ** 2", "await x ** 2"]
assert [base_of(source) for source in sources] == ["f(x)", "x[1]", "x.y", "await x"]
assert [3, 4][1] ** 2 == 16
print([base_of(source) for source in sources])
