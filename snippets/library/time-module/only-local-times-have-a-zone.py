import os
import time

seen = []
for zone in ("UTC", "XYZ-5"):
    os.environ["TZ"] = zone
    time.tzset()
    seen.append((time.localtime(0).tm_hour, time.gmtime(0).tm_hour, time.strftime("%H", time.localtime(0))))
    assert time.mktime(time.localtime(1_000_000_000)) == 1_000_000_000
assert seen == [(0, 0, "00"), (5, 0, "05")]
before = time.time()
os.environ["TZ"] = "UTC"
time.tzset()
assert abs(time.time() - before) < 60
