import calendar
import os
import time

os.environ["TZ"] = "XYZ-5"
time.tzset()
assert time.tzname[0] == "XYZ"
moment = calendar.timegm((2001, 9, 9, 1, 46, 40))
assert time.mktime(time.localtime(moment)) == moment
assert calendar.timegm(time.gmtime(moment)) == moment == 1_000_000_000
assert time.mktime(time.gmtime(moment)) == moment - 5 * 3600
