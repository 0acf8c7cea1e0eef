source = """
debug = __debug__
if __debug__:
    ran = True
else:
    ran = False
"""


def run(optimize):
    namespace = {}
    code = compile(source, "shop.py", "exec", optimize=optimize)
    exec(code, namespace)
    return namespace["debug"], namespace["ran"]


try:
    compile("__debug__ = False", "shop.py", "exec")
    outcome = "compiled"
except SyntaxError as error:
    outcome = f"SyntaxError: {error.msg}"

assert (run(0), run(1)) == ((True, True), (False, False))
assert outcome == "SyntaxError: cannot assign to __debug__"
print(run(0), run(1), outcome)
