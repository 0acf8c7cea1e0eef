import sys
from pathlib import Path

sys.path.insert(0, ".")
sys.loaded = []
Path("tools.py").write_text("import sys\nsys.loaded.append(__name__)\nhammer, _saw = 1, 2\n")

forms = ["import tools", "import tools as t", "from tools import hammer", "from tools import hammer as h", "from tools import *"]
bound = {}
for form in forms:
    sys.modules.pop("tools", None)
    namespace = {"__builtins__": __builtins__}
    exec(form, namespace)
    bound[form] = sorted(set(namespace) - {"__builtins__"})

assert bound == {
    "import tools": ["tools"],
    "import tools as t": ["t"],
    "from tools import hammer": ["hammer"],
    "from tools import hammer as h": ["h"],
    "from tools import *": ["hammer", "sys"],
}
assert sys.loaded == ["tools"] * 5
print(bound)
