count = 0
source = """
def outer():
    {}
    def inner():
        nonlocal count
        count = 1
"""
outcomes = []
for first in ("count = 0", "pass"):
    try:
        compile(source.format(first), "example", "exec")
        outcomes.append("compiled")
    except SyntaxError as error:
        outcomes.append(error.msg)

assert "count" in globals()
assert outcomes == ["compiled", "no binding for nonlocal 'count' found"]
print(outcomes)
