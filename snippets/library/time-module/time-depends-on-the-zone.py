import os
import time

moments, local = [], []
for zone in ("UTC", "XYZ-5"):
    os.environ["TZ"] = zone
    time.tzset()
    moments.append(time.time())
    local.append((time.tzname[0], time.ctime(0)))
assert local == [("UTC", "Thu Jan  1 00:00:00 1970"), ("XYZ", "Thu Jan  1 05:00:00 1970")]
changed = moments[1] > moments[0] + 3600
assert changed
