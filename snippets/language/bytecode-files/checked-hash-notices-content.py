import compileall
import importlib
import os
import py_compile
import sys
from pathlib import Path

sys.path.insert(0, ".")
path = Path("settings.py")
levels = []
for text in ("level = 1\n", "level = 2\n"):
    path.write_text(text)
    os.utime(path, (1_000_000_000, 1_000_000_000))
    if not levels:
        compileall.compile_file(path, quiet=1, invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH)
    levels.append(importlib.import_module("settings").level)
    del sys.modules["settings"]

assert levels == [1, 2]
print(levels)
