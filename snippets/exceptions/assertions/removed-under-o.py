source = """
try:
    assert stock.pop() == 0, "not empty"
    if stock:
        raise ValueError("not empty")
except (AssertionError, ValueError) as error:
    caught = type(error).__name__
"""


def run(optimize):
    namespace = {"stock": [1, 2, 3]}
    exec(compile(source, "shop.py", "exec", optimize=optimize), namespace)
    return namespace["caught"], namespace["stock"]


normal, optimized = run(0), run(1)

assert normal == ("AssertionError", [1, 2])
assert optimized == ("ValueError", [1, 2, 3])
print(f"normal: {normal}, -O: {optimized}")
