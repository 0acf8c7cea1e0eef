import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("tools.py").write_text("import json\nfrom math import pi\nhammer, _saw, __nail__ = 1, 2, 3\n")
namespace = {}
exec("from tools import *", namespace)
del namespace["__builtins__"]

assert sorted(namespace) == ["hammer", "json", "pi"]
print(sorted(namespace))
