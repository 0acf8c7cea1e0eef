import warnings

source = """
def discard():
    try:
        1 / 0
    finally:
        return "from finally"
"""

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    code = compile(source, "<source>", "exec")

namespace = {}
exec(code, namespace)
categories = [warning.category.__name__ for warning in caught]
print(namespace["discard"](), categories)
assert namespace["discard"]() == "from finally"
assert categories == []
