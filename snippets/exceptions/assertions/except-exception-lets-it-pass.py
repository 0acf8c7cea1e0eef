source = """
try:
    assert 1 == 2
except Exception as error:
    caught = type(error).__name__
"""
namespace = {"caught": "nothing"}
exec(source, namespace)
caught = namespace["caught"]

print(caught)
assert caught == "nothing"
