import ast
from itertools import product

NESTED = """
def price(order):
    if order is not None:
        if order["items"]:
            if order["paid"]:
                return sum(order["items"])
    return 0
"""
FLAT = """
def price(order):
    if order is None:
        return 0
    if not order["items"]:
        return 0
    if not order["paid"]:
        return 0
    return sum(order["items"])
"""


def depth(node, level=0):
    inner = level + isinstance(node, ast.If)
    return max([inner, *(depth(child, inner) for child in ast.iter_child_nodes(node))])


def measure(source):
    tree = ast.parse(source)
    namespace = {}
    exec(source, namespace)
    orders = [None, *({"items": items, "paid": paid} for paid, items in product([True, False], [[], [3]]))]
    return [namespace["price"](order) for order in orders], sum(isinstance(n, ast.If) for n in ast.walk(tree)), depth(tree)


nested, flat = measure(NESTED), measure(FLAT)
print(nested[1:], flat[1:])
assert nested == ([0, 0, 3, 0, 0], 3, 3)
assert flat == ([0, 0, 3, 0, 0], 3, 1)
