import importlib
import sys
from pathlib import Path

sys.path.insert(0, ".")
sys.dont_write_bytecode = True
Path("settings.py").write_text("level = 1\n")
import settings
from settings import level

Path("settings.py").write_text("level = 2\n")
importlib.reload(settings)

print(level, settings.level)
assert level == 2
