import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("settings.py").write_text("debug = False\nhandlers = []\n")

import settings
from settings import debug, handlers

settings.debug = True
settings.handlers.append("changed in place")
assert (debug, settings.debug) == (False, True)
assert handlers is settings.handlers
assert handlers == ["changed in place"]
print(debug, handlers)
