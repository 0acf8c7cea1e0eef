import ast


def outcome(source):
    names = {}
    try:
        exec(source, names)
    except SyntaxError:
        return "SyntaxError"
    return names["name"]


text = 'name = "é"'.encode("latin-1")
assert outcome(text) == "SyntaxError"
assert outcome(b"# coding: latin-1\n" + text) == "é"
assert outcome(b"\n# -*- coding: latin-1 -*-\n" + text) == "é"
assert outcome(b"x = 1\n# coding: latin-1\n" + text) == "SyntaxError"
assert outcome(b"\n\n# coding: latin-1\n" + text) == "SyntaxError"
assert ast.dump(ast.parse("x = 1  # one")) == ast.dump(ast.parse("x = 1"))
assert ast.unparse(ast.parse("x = 1  # one")) == "x = 1"
print(outcome(b"# coding: latin-1\n" + text))
