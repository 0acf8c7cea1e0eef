import ast
from graphlib import CycleError, TopologicalSorter

sources = {
    "web": "from orders import place\n",
    "orders": "import storage\ndef place(): pass\n",
    "storage": "1 / 0\n",
}


def imports(source):
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module


def order(sources):
    return list(TopologicalSorter({name: set(imports(source)) for name, source in sources.items()}).static_order())


layered = order(sources)
try:
    order({**sources, "storage": "def save():\n    import orders\n"})
    cycle = None
except CycleError as error:
    cycle = set(error.args[1])
assert layered == ["storage", "orders", "web"]
assert cycle == {"orders", "storage"}
print(layered, sorted(cycle))
