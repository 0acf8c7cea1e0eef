import ast

sources = ["import os\nos.system(command)", "import os\nrun = getattr(os, 'sys' + 'tem')\nrun(command)"]


def dangerous(source):
    return [
        node.lineno for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"os.system", "eval", "exec"}
    ]


found = [bool(dangerous(source)) for source in sources]
assert found[0] is True
print(found)
assert found == [True, True]
