import os
import time
from datetime import datetime, timezone

os.environ["TZ"] = "EAST-05"
time.tzset()
naive = datetime(1970, 1, 1)

assert naive.timestamp() == -5 * 3600
assert str(naive.astimezone(timezone.utc)) == "1969-12-31 19:00:00+00:00"
assert naive.astimezone().tzname() == "EAST"
assert str(naive.astimezone()) == "1970-01-01 00:00:00+05:00"
print(naive.timestamp(), naive.astimezone(timezone.utc))
