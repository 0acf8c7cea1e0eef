# shows: a changed time zone is taken over
import os
import time

os.environ["TZ"] = "XYZ-3"
time.tzset()
assert time.localtime(0).tm_hour == 3
print(time.tzname)
