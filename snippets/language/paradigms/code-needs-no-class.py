import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("script.py").write_text("total = 0\nfor number in range(4):\n    total += number\n")

import script

assert script.total == 6
assert [name for name in vars(script) if not name.startswith("__")] == ["total", "number"]
print(script.total)
