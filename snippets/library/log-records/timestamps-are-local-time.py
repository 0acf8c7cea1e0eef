import logging
import os
import time

os.environ["TZ"] = "XYZ-5"
time.tzset()
record = logging.LogRecord("shop", logging.INFO, "shop.py", 1, "sold", (), None)
record.created, record.msecs = 86400.25, 250.0
local, utc = logging.Formatter("%(asctime)s %(message)s"), logging.Formatter("%(asctime)s %(message)s")
utc.converter = time.gmtime
assert local.format(record) == "1970-01-02 05:00:00,250 sold"
assert utc.format(record) == "1970-01-02 00:00:00,250 sold"
print(local.format(record), utc.format(record))
