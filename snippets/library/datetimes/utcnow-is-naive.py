import os
import time
import warnings
from datetime import datetime, timezone

os.environ["TZ"] = "EAST-05"
time.tzset()

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    naive = datetime.utcfromtimestamp(0)
    moved = naive.astimezone(timezone.utc)
    zones = datetime.utcnow().tzinfo, datetime.now(timezone.utc).tzinfo
aware = datetime.fromtimestamp(0, timezone.utc)

assert zones == (None, timezone.utc)
assert naive == datetime(1970, 1, 1)
assert moved == datetime(1969, 12, 31, 19, tzinfo=timezone.utc)
assert (naive.timestamp(), aware.timestamp()) == (-18000.0, 0.0)
print(zones, naive.timestamp(), aware.timestamp())
