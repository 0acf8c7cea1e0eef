import importlib
import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
path = Path("settings.py")
levels = []
for text, seconds in (("level = 1\n", 1_000_000_000.25), ("level = 2\n", 1_000_000_000.75), ("level = 2\n", 1_000_000_001)):
    path.write_text(text)
    os.utime(path, (seconds, seconds))
    levels.append(importlib.import_module("settings").level)
    del sys.modules["settings"]

assert levels == [1, 1, 2]
print(levels)
