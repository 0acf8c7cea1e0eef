import ast
import io
import tokenize

source = '"""Docstring."""\nx = "#1"  # comment\n# more\n"""Not a docstring."""\n'
comments = [
    token.string for token in tokenize.generate_tokens(io.StringIO(source).readline) if token.type == tokenize.COMMENT
]
module = ast.parse(source)

assert comments == ["# comment", "# more"]
assert ast.get_docstring(module) == "Docstring."
assert [type(statement).__name__ for statement in module.body] == ["Expr", "Assign", "Expr"]
print(comments, ast.get_docstring(module))
