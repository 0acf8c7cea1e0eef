import os
import time

start = time.time()
local, elapsed = [], []
for zone in ("UTC", "XYZ-5"):
    os.environ["TZ"] = zone
    time.tzset()
    local.append((time.tzname, time.ctime(0)))
    elapsed.append(round((time.time() - start) / 3600))  # in hours
assert local == [(("UTC", "UTC"), "Thu Jan  1 00:00:00 1970"), (("XYZ", "XYZ"), "Thu Jan  1 05:00:00 1970")]
assert elapsed == [0, 0]
assert elapsed[1] == 5
