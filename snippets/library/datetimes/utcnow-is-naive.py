import warnings
from datetime import datetime, timezone

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    zones = datetime.utcnow().tzinfo, datetime.now(timezone.utc).tzinfo

assert zones == (None, timezone.utc)
print(zones)
