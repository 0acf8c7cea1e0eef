outcomes = {}
for source in ("from . import sibling", "from .sibling import name", "import .sibling"):
    try:
        compile(source, "<source>", "exec")
        outcomes[source] = True
    except SyntaxError:
        outcomes[source] = False

assert outcomes == {"from . import sibling": True, "from .sibling import name": True, "import .sibling": False}
print(outcomes)
