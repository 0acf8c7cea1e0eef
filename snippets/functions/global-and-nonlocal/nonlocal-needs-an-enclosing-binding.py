count = 0
source = """
KIND:
    count = 0
    def inner(self):
        nonlocal NAME
        NAME = 1
"""
outcomes = []
for kind, name in (("def outer()", "count"), ("def outer()", "total"), ("class Outer", "count"), ("class Outer", "__class__")):
    try:
        compile(source.replace("KIND", kind).replace("NAME", name), "example", "exec")
        outcomes.append("compiled")
    except SyntaxError as error:
        outcomes.append(error.msg)

assert "count" in globals()
refused = [f"no binding for nonlocal '{name}' found" for name in ("total", "count")]
assert outcomes == ["compiled", *refused, "compiled"]
print(outcomes)
