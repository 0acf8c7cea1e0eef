import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("tools.py").write_text("__all__ = ['hammer']\nhammer, nail = 1, 3\n")

import tools
from tools import nail

assert nail == tools.nail == 3
assert "nail" in dir(tools)
assert tools.__all__ == ["hammer"]
print(nail, tools.__all__)
