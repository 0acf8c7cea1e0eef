import os
import time

seen, moments = [], []
for zone in ("UTC", "XYZ-5"):
    os.environ["TZ"] = zone
    time.tzset()
    moments.append(time.time())
    seen.append((time.tzname, time.ctime(0), time.asctime(time.gmtime(0))))
    assert time.mktime(time.localtime(1_000_000_000)) == 1_000_000_000
epoch = "Thu Jan  1 00:00:00 1970"
assert seen == [(("UTC", "UTC"), epoch, epoch), (("XYZ", "XYZ"), "Thu Jan  1 05:00:00 1970", epoch)]
assert moments[1] - moments[0] < 60
