import importlib
import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("settings.py").write_text("level = 1\nremoved = True\nclass Mode: pass\n")
import settings
from settings import level

mode = settings.Mode()
Path("settings.py").write_text("level = 2\nclass Mode: pass\n")
again = importlib.reload(settings)

assert again is settings
assert (settings.level, settings.removed, level) == (2, True, 1)
assert not isinstance(mode, settings.Mode)
print(settings.level, settings.removed, level, isinstance(mode, settings.Mode))
