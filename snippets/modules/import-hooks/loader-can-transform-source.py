import ast
import importlib.machinery
import sys
from pathlib import Path


class Doubling(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(2 * node.value), node)


class Loader(importlib.machinery.SourceFileLoader):
    def source_to_code(self, data, path, *rest, **options):
        return compile(Doubling().visit(ast.parse(data)), path, "exec")


Path("price.py").write_text("amount = 3\n")
sys.path_hooks = [importlib.machinery.FileFinder.path_hook((Loader, [".py"]))]
sys.path.insert(0, ".")

import price

assert price.amount == 6
assert type(price.__loader__) is Loader
print(price.amount)
