import sys
import types

settings = types.ModuleType("settings")
settings.debug = False
sys.modules["settings"] = settings
from settings import debug

settings.debug = True
assert settings.debug is True
print(debug)
assert debug == settings.debug
