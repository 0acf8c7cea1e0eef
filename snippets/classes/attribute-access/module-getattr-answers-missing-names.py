import pathlib
import sys

pathlib.Path("settings.py").write_text(
    "size = 3\n"
    "def __getattr__(name):\n"
    "    if name == 'old_size':\n"
    "        return size * 2\n"
    "    raise AttributeError(name)\n"
)
sys.path.insert(0, "")
import settings

assert (settings.size, settings.old_size) == (3, 6)
assert hasattr(settings, "other") is False
print(settings.old_size)
