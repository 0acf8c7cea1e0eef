import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("settings.py").write_text("debug = False\n")
Path("web.py").write_text("import settings\nfrom settings import debug as copied\ndef debug():\n    return settings.debug\n")
Path("storage.py").write_text("import settings\ndef switch():\n    settings.debug = True\n")

import storage
import web

seen = [web.debug()]
storage.switch()
seen.append(web.debug())
assert seen == [False, True]
assert web.settings is storage.settings
assert web.copied is False
print(seen)
