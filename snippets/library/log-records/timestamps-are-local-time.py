import logging
import os
import time

os.environ["TZ"] = "XYZ-5"
time.tzset()
assert time.tzname[0] == "XYZ"
record = logging.makeLogRecord({"msg": "sold", "created": 86400.25, "msecs": 250.0})
local, utc = logging.Formatter("%(asctime)s %(message)s"), logging.Formatter("%(asctime)s %(message)s")
utc.converter = time.gmtime
assert local.format(record) == "1970-01-02 05:00:00,250 sold"
assert utc.format(record) == "1970-01-02 00:00:00,250 sold"
print(local.format(record), utc.format(record))
