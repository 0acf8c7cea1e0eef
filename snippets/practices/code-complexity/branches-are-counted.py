import ast

BRANCHES = (ast.If, ast.For, ast.While, ast.ExceptHandler, ast.IfExp, ast.comprehension)


def complexity(source):
    tree = ast.parse(source)
    branches = sum(isinstance(node, BRANCHES) for node in ast.walk(tree))
    both = sum(len(node.values) - 1 for node in ast.walk(tree) if isinstance(node, ast.BoolOp))
    return 1 + branches + both


sources = ["x", "if a:\n    x = 1", "if a and b:\n    x = 1\nelif c:\n    x = 2", "for i in j:\n    if i:\n        x = i"]
found = [complexity(source) for source in sources]
print(found)
assert found == [1, 2, 4, 3]
