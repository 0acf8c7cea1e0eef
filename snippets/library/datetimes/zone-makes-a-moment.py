import os
import time
from datetime import datetime, timezone

naive = datetime(2024, 2, 29, 12, 0)
aware = naive.replace(tzinfo=timezone.utc)

moments = []
for zone in ("UTC", "EAST-05"):
    os.environ["TZ"] = zone
    time.tzset()
    moments.append((naive.timestamp(), aware.timestamp()))

assert (naive.utcoffset(), str(aware.utcoffset())) == (None, "0:00:00")
(naive_utc, aware_utc), (naive_east, aware_east) = moments
assert aware_utc == aware_east == 1709208000
assert naive_utc - naive_east == 5 * 3600
print("aware:", aware_utc, aware_east, "naive:", naive_utc, naive_east)
