import os
import time
from datetime import datetime, timezone

naive = datetime(2024, 2, 29, 12, 0)
aware = naive.replace(tzinfo=timezone.utc)

moments = {}
for zone in ("UTC", "EAST-05"):
    os.environ["TZ"] = zone
    time.tzset()
    moments[time.tzname[0]] = naive.timestamp(), aware.timestamp()

noon = 1709208000
assert (naive.utcoffset(), str(aware.utcoffset())) == (None, "0:00:00")
assert moments == {"UTC": (noon, noon), "EAST": (noon - 5 * 3600, noon)}
print(moments)
