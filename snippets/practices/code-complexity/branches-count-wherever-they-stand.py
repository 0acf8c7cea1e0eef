import ast


def branches(source):
    return sum(isinstance(node, (ast.If, ast.IfExp)) for node in ast.walk(ast.parse(source)))


statements = "if a:\n    x = 1\nelif b:\n    x = 2\nelse:\n    x = 3\n"
expression = "1 if a else 2 if b else 3"
table = "{'a': 1, 'b': 2}.get(kind, 3)"
found = [branches(source) for source in (statements, expression, table)]
print(found)
assert found == [2, 2, 0]
