import warnings
from datetime import datetime, timezone

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    zone = datetime.utcnow().tzinfo

print("tzinfo:", zone)
assert zone == timezone.utc
