# /// script
# requires-python = ">=3.15"
# ///
import sys
from pathlib import Path

sys.path.insert(0, ".")
log = sys.log = []
for name in ("late", "early"):
    Path(f"{name}.py").write_text(f"import sys\nsys.log.append('{name}')\nvalue = 1\n")
Path("program.py").write_text("lazy import late, early\nimport sys\nsys.log.append('bound')\n")
sys.set_lazy_imports_filter(lambda importer, name, fromlist: name != "early")

import program

assert log == ["early", "bound"]
assert program.late.value == program.early.value == 1
assert log == ["early", "bound", "late"]
print(log)
