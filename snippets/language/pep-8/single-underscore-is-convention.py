import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("tools.py").write_text("_internal, public = 1, 2\n")

import tools
from tools import _internal

namespace = {}
exec("from tools import *", namespace)
assert _internal == tools._internal == 1
assert (namespace["public"], "_internal" in namespace) == (2, False)
print(_internal, "_internal" in namespace)
