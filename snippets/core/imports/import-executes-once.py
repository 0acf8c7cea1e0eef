import sys
from pathlib import Path

sys.path.insert(0, ".")
log = sys.loaded = []
Path("heavy.py").write_text("import sys\nsys.loaded.append(__name__)\n")

import heavy

log.append("between")

import heavy as again

assert log == ["heavy", "between"]
assert sys.modules["heavy"] is heavy is again
print(log)
