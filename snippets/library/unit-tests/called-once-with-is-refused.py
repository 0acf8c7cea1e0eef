# /// script
# requires-python = ">=3.12"
# ///
from unittest.mock import Mock

refused = {}
for name in ("called_once_with", "has_calls", "called_with_everything"):
    try:
        getattr(Mock(), name)
        refused[name] = False
    except AttributeError:
        refused[name] = True

assert refused == {"called_once_with": True, "has_calls": True, "called_with_everything": False}
print(refused)
