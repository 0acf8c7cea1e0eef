import sys
import types

settings = sys.modules["settings"] = types.SimpleNamespace(debug=False)
from settings import debug

settings.debug = True
assert settings.debug is True
print(debug)
assert debug == settings.debug
