# /// script
# requires-python = ">=3.15"
# ///
import sys
from pathlib import Path

sys.path.insert(0, ".")
log = sys.loaded = []
Path("heavy.py").write_text("import sys\nsys.loaded.append(__name__)\nx = 1\n")


namespace = {}
exec("lazy = 1\nlazy import heavy\nlazy += 1", namespace)

assert log == []
assert namespace["lazy"] == 2
print(log, namespace["lazy"])
