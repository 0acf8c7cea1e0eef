outcomes = {}
for statement in ("import math.sqrt", "import os.path", "from math import sqrt"):
    try:
        exec(statement)
        outcomes[statement] = None
    except ModuleNotFoundError as error:
        outcomes[statement] = error.name

assert outcomes == {"import math.sqrt": "math.sqrt", "import os.path": None, "from math import sqrt": None}
print(outcomes)
