import ast


def findings(source):
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            found += [ast.unparse(node.func), *map(ast.unparse, node.keywords)]
    return sorted({"pickle.loads", "shell=True"}.intersection(found))


sources = [
    "subprocess.run(text, shell=True)",
    "data = pickle.loads(body)",
    "loads = pickle.loads\ndata = loads(body)",
    "def delete(user, post):\n    post.delete()",
]
found = [findings(source) for source in sources]
assert found == [["shell=True"], ["pickle.loads"], [], []]
print(found)
