import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("tools.py").write_text("hammer = 1\nbig = list(range(1000))\n")

from tools import hammer

assert hammer == 1
loaded = sys.modules.get("tools")
print(hasattr(loaded, "hammer"), hasattr(loaded, "big"))
assert not hasattr(loaded, "big")
