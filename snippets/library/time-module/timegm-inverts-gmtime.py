import calendar
import os
import time

os.environ["TZ"] = "XYZ-5"
time.tzset()
moment = 1_000_000_000
assert time.mktime(time.localtime(moment)) == moment
assert calendar.timegm(time.gmtime(moment)) == moment
assert time.mktime(time.gmtime(moment)) == moment - 5 * 3600
