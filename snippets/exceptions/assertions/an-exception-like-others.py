source = """
try:
    assert 1 == 2, ["any", "object"]
except Exception as error:
    caught = type(error), error.args
"""
namespace = {}
exec(source, namespace)

assert namespace["caught"] == (AssertionError, (["any", "object"],))
assert AssertionError.__bases__ == (Exception,)
print(namespace["caught"])
