import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("settings.py").write_text("debug = False\n")

import settings
from settings import debug

settings.debug = True
assert vars(settings)["debug"] is True
print(debug, settings.debug)
assert debug is True
