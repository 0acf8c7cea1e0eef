import datetime
import types
from unittest.mock import patch

module = types.ModuleType("report")
exec("from datetime import datetime\ndef year():\n    return datetime.now().year\n", module.__dict__)

outcomes = []
for target, name in [(str, "upper"), (datetime.datetime, "now")]:
    try:
        with patch.object(target, name):
            outcomes.append("replaced")
    except TypeError:
        outcomes.append("TypeError")
with patch.object(module, "datetime") as replacement:
    replacement.now.return_value = datetime.datetime(2000, 1, 1)
    outcomes.append(module.year())
assert outcomes == ["TypeError", "TypeError", 2000]
print(outcomes)
