import importlib
import sys
from pathlib import Path

asked = []


class Finder:
    def find_spec(self, name, path, target=None):
        asked.append(name)


sys.path.insert(0, ".")
Path("fresh.py").touch()
sys.meta_path = [Finder(), *sys.meta_path]
import fresh
import fresh
import sys

del sys.modules["fresh"]
import fresh

assert asked == ["fresh", "fresh"]
importlib.reload(fresh)
assert asked == ["fresh", "fresh", "fresh"]
print(asked)
