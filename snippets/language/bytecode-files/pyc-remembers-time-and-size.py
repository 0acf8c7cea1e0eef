import importlib
import os
import struct
import sys
from pathlib import Path

sys.path.insert(0, ".")
path = Path("settings.py")
path.write_text("level = 1\n")
os.utime(path, (1_000_000_000, 1_000_000_000))
levels = [importlib.import_module("settings").level]
header = next(Path("__pycache__").iterdir()).read_bytes()[4:16]

for text, seconds in (("level = 2\n", 1_000_000_001), ("level = 33\n", 1_000_000_001)):
    path.write_text(text)
    os.utime(path, (seconds, seconds))
    del sys.modules["settings"]
    levels.append(importlib.import_module("settings").level)

assert struct.unpack("<III", header) == (0, 1_000_000_000, 10)
assert levels == [1, 2, 33]
print(struct.unpack("<III", header), levels)
