import os
import pathlib
import struct
import time

# A zone that went from 4 to 3 hours ahead of UTC, both standard time, at this moment.
change = 1_414_274_400
head = struct.pack(">4sc15x6l", b"TZif", b"2", 0, 0, 0, 1, 2, 8)
types = struct.pack(">lbblbb", 4 * 3600, 0, 0, 3 * 3600, 0, 4) + b"OLD\0NEW\0"
block = head + struct.pack(">lb", change, 1) + types
pathlib.Path("zone").write_bytes(block + head + struct.pack(">qb", change, 1) + types + b"\nNEW-3\n")
os.environ["TZ"] = f":{os.getcwd()}/zone"
time.tzset()

moments = [change - 7200, change + 7200, change - 1800, change + 1800]
tuples = [time.localtime(moment) for moment in moments]
assert [each.tm_gmtoff for each in tuples] == [4 * 3600, 3 * 3600, 4 * 3600, 3 * 3600]
inverted = [time.mktime(each) == moment for moment, each in zip(moments, tuples)]
assert inverted[:2] == [True, True]
exact = sum(inverted)
assert exact == 3
assert exact == len(moments)
