# /// script
# requires-python = ">=3.12"
# ///
import warnings
from datetime import datetime, timezone

warned = {}
for name, act in (("utcnow", datetime.utcnow), ("now", lambda: datetime.now(timezone.utc))):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        act()
    warned[name] = [warning.category.__name__ for warning in caught]

assert warned == {"utcnow": ["DeprecationWarning"], "now": []}
print(warned)
