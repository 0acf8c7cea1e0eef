import ast
from pathlib import Path

FILES = {"shop.py": "import prices", "test_shop.py": "import shop", "test_users.py": "import users"}
for name, text in FILES.items():
    Path(name).write_text(text)


def imports(name):
    tree = ast.parse(Path(name).read_text())
    return {f"{alias.name}.py" for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}


def affected(changed):
    found = {changed}
    while more := {name for name in FILES if imports(name) & found} - found:
        found |= more
    return sorted(name for name in found if name.startswith("test_"))


found = [affected("prices.py"), affected("users.py"), affected("test_shop.py")]
print(found)
assert found == [["test_shop.py"], ["test_users.py"], ["test_shop.py"]]
