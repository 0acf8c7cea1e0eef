import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("tools.py").write_text("hammer = 1\nbig = list(range(1000))\n")

from tools import hammer

module = sys.modules["tools"]
assert module.hammer is hammer == 1
assert len(module.big) == 1000
print(hammer, len(module.big))
