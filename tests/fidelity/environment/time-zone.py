# shows: the time zone is UTC
import datetime
import time

assert time.timezone == 0 and time.daylight == 0
assert time.tzname == ("UTC", "UTC")
assert time.localtime(0)[:6] == (1970, 1, 1, 0, 0, 0)
print(datetime.datetime.fromtimestamp(0), datetime.datetime.fromtimestamp(0).astimezone().tzinfo)
