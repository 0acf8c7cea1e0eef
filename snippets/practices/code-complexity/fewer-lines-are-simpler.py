import ast

long = "if a:\n    x = 1\nelse:\n    x = 2\ny = x\nz = y\n"
short = "1 if a else 2 if b else 3 if c else 4"


def branches(source):
    return sum(isinstance(node, (ast.If, ast.IfExp)) for node in ast.walk(ast.parse(source)))


assert len(short.splitlines()) < len(long.splitlines())
found = (branches(short), branches(long))
print(found)
assert found[0] < found[1]
