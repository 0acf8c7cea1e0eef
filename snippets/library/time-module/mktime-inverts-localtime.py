import os
import pathlib
import struct
import time

# A zone that went from 4 to 3 hours ahead of UTC, both standard time, at this moment.
change = 1_414_274_400
types = struct.pack(">lbblbb", 4 * 3600, 0, 0, 3 * 3600, 0, 0)
pathlib.Path("zone").write_bytes(struct.pack(">4s16x6llb", b"TZif", 0, 0, 0, 1, 2, 4, change, 1) + types + b"STD\0")
os.environ["TZ"] = f":{os.getcwd()}/zone"
time.tzset()

moments = [change - 1800, change + 1800]
tuples = [time.localtime(moment) for moment in moments]
assert time.asctime(tuples[0]) == time.asctime(tuples[1]) == "Sun Oct 26 01:30:00 2014"
assert [(each.tm_isdst, each.tm_zone, each.tm_gmtoff) for each in tuples] == [(0, "STD", 4 * 3600), (0, "STD", 3 * 3600)]
inverted = sum(time.mktime(each) == moment for moment, each in zip(moments, tuples))
assert inverted == 1
assert inverted == len(moments)
