import ast

direct = "import os\nos.system(command)"
hidden = "import os\nrun = getattr(os, 'sys' + 'tem')\nrun(command)"


def calls(source):
    return [ast.unparse(node.func) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]


found = ["os.system" in calls(source) for source in (direct, hidden)]
print(found)
assert found[0] is True
assert found[1] is True
