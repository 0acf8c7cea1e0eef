# shows: ast.parse of the own file counts its asserts
import ast

with open(__file__) as file:
    tree = ast.parse(file.read())
asserts = [node for node in ast.walk(tree) if isinstance(node, ast.Assert)]
assert len(asserts) == 2
assert ast.unparse(asserts[0].test) == "len(asserts) == 2"
print(ast.unparse(asserts[0]))
