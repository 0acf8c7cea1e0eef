import sys
import types
from unittest.mock import patch

module = types.ModuleType("report")
exec("from time import time\ndef stamp():\n    return time()\n", module.__dict__)
sys.modules["report"] = module

seen = {}
for target in ("time.time", "report.time"):
    with patch(target, return_value=0) as replacement:
        seen[target] = (module.stamp() == 0, replacement.call_count)
assert seen == {"time.time": (False, 0), "report.time": (True, 1)}
print(seen)
