import importlib
import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
path = Path("settings.py")
states = []
for text, seconds in (("level = 1\n", 1_000_000_000.25), ("level = 2\n", 1_000_000_000.75), ("level = 2\n", 999_999_999)):
    path.write_text(text)
    os.utime(path, (seconds, seconds))
    states.append((importlib.import_module("settings").level, path.stat().st_mtime))
    del sys.modules["settings"]

assert states == [(1, 1_000_000_000.25), (1, 1_000_000_000.75), (2, 999_999_999)]
print(states)
