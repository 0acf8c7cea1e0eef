import os
import time

moments, hours = [], []
for zone in ("UTC", "XYZ-5"):
    os.environ["TZ"] = zone
    time.tzset()
    moments.append(time.time())
    hours.append(time.localtime(0).tm_hour)
assert hours == [0, 5]
changed = moments[1] - moments[0] > 3600
assert changed
