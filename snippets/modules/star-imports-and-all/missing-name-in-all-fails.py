import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("tools.py").write_text("__all__ = ['hammer', 'hamer']\nhammer = 1\n")

from tools import hammer

try:
    exec("from tools import *")
    missing = None
except AttributeError as error:
    missing = str(error)
assert hammer == 1
assert missing == "module 'tools' has no attribute 'hamer'"
with Path("tools.py").open("a") as file:
    file.write("def __getattr__(name):\n    return name * 2\n")
del sys.modules["tools"]
from tools import *

assert hamer == "hamerhamer"
print(missing)
