import compileall
import importlib
import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
path = Path("settings.py")
sys.argv = ["compileall", "-q", "--invalidation-mode", "checked-hash", "settings.py"]
states = []
for text, seconds in (("level = 1\n", 1_000_000_000), ("level = 2\n", 1_000_000_000), ("level = 2\n", 999_999_999)):
    path.write_text(text)
    os.utime(path, (seconds, seconds))
    if not states:
        compileall.main()
    level = importlib.import_module("settings").level
    pyc = next(Path("__pycache__").iterdir())
    states.append((level, path.stat().st_mtime, pyc.read_bytes()[4]))
    os.utime(pyc, (0, 0))
    del sys.modules["settings"]

flags = 0b11
assert states == [(1, 1_000_000_000, flags), (2, 1_000_000_000, flags), (2, 999_999_999, flags)]
assert pyc.stat().st_mtime == 0
print(states)
