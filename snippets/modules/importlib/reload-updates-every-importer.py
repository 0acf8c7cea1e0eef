import importlib
import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("settings.py").write_text("level = 1\n")
import settings
from settings import level

Path("settings.py").write_text("level = 20\n")
importlib.reload(settings)
assert settings.level == 20

print(level, settings.level)
assert level == 20
