import ast


def findings(source):
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            if any(k.arg == "shell" and getattr(k.value, "value", None) is True for k in node.keywords):
                found.append((node.lineno, "shell=True"))
            if ast.unparse(node.func) in {"eval", "pickle.loads"}:
                found.append((node.lineno, ast.unparse(node.func)))
    return found


sources = [
    "subprocess.run(text, shell=True)",
    "data = pickle.loads(body)",
    "loads = pickle.loads\ndata = loads(body)",
    "def delete(user, post):\n    post.delete()",
]
found = [findings(source) for source in sources]
print(found)
assert found == [[(1, "shell=True")], [(1, "pickle.loads")], [], []]
