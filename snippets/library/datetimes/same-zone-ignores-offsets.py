import io
import struct
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

# The rule of Berlin stands here, as not every machine has a database of time zones.
block = struct.pack(">4sc15x6l", b"TZif", b"2", 0, 0, 0, 0, 1, 4) + struct.pack(">lbb", 3600, 0, 0) + b"CET\0"
data = block * 2 + b"\nCET-1CEST,M3.5.0,M10.5.0/3\n"
berlin, another = ZoneInfo.from_file(io.BytesIO(data)), ZoneInfo.from_file(io.BytesIO(data))

start, end = datetime(2024, 3, 30, 12, 0), datetime(2024, 3, 31, 12, 0)
same_object = end.replace(tzinfo=berlin) - start.replace(tzinfo=berlin)
two_objects = end.replace(tzinfo=another) - start.replace(tzinfo=berlin)
assert (same_object, two_objects) == (timedelta(hours=24), timedelta(hours=23))
assert [moment.replace(tzinfo=berlin).utcoffset() for moment in (start, end)] == [timedelta(hours=1), timedelta(hours=2)]
assert [moment.replace(tzinfo=berlin).tzname() for moment in (start, end)] == ["CET", "CEST"]
print(same_object, two_objects)
