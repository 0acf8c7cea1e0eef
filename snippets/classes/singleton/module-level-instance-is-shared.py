import pathlib
import sys

pathlib.Path("settings.py").write_text(
    "class Settings:\n    made = 0\n    def __init__(self):\n        Settings.made += 1\nsettings = Settings()\n"
)
sys.path.insert(0, "")


def first():
    from settings import settings

    return settings


def second():
    import settings

    return settings.settings


assert first() is second()
assert type(first()).made == 1
print(type(first()).made)
