import datetime
import types
from unittest.mock import patch

module = types.ModuleType("report")
exec("from datetime import datetime\ndef year():\n    return datetime.now().year\n", module.__dict__)
with patch.object(module, "datetime") as replacement:
    replacement.now.return_value = datetime.datetime(2000, 1, 1)
    patched = module.year()
assert patched == 2000
assert module.datetime is datetime.datetime
print(patched)
