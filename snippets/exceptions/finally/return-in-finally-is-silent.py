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
    compile(source, "<source>", "exec")

categories = [warning.category.__name__ for warning in caught]
print(categories)
assert categories == []
