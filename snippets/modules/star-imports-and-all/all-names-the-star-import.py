import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("tools.py").write_text("__all__ = ['hammer', '_saw']\nhammer, _saw, nail = 1, 2, 3\n")
namespace = {}
exec("from tools import *", namespace)
del namespace["__builtins__"]

assert namespace == {"hammer": 1, "_saw": 2}
print(namespace)
