import datetime
import types
from unittest.mock import patch

module = types.ModuleType(__name__)
exec("from datetime import datetime\ndef stamp():\n    return datetime.now()\n", vars(module))
with patch.object(module, "datetime") as replacement:
    replacement.now.return_value = "patched"
    assert module.stamp() == "patched"
assert module.datetime is datetime.datetime
assert isinstance(module.stamp(), datetime.datetime) is True
print(replacement.method_calls)
