source = """
try:
    assert stock, "no stock"
except Exception as error:
    caught = error
"""
namespace = {"stock": 0}
exec(compile(source, "shop.py", "exec", optimize=0), namespace)

assert type(namespace["caught"]) is AssertionError
assert str(namespace["caught"]) == "no stock"
assert AssertionError.__mro__[1] is Exception
print(repr(namespace["caught"]))
