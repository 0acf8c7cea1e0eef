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
print(missing)
