import io
import struct
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

# The rule of Berlin stands here, as not every machine has a database of time zones.
block = struct.pack(">4sc15x6l", b"TZif", b"2", 0, 0, 0, 0, 1, 4) + struct.pack(">lbb", 3600, 0, 0) + b"CET\0"
berlin = ZoneInfo.from_file(io.BytesIO(block * 2 + b"\nCET-1CEST,M3.5.0,M10.5.0/3\n"))

start = datetime(2024, 3, 30, 12, 0, tzinfo=berlin)
end = (start.astimezone(timezone.utc) + timedelta(hours=24)).astimezone(berlin)
assert str(end) == "2024-03-31 13:00:00+02:00"
assert end.timestamp() - start.timestamp() == 24 * 3600
leap = datetime(2016, 12, 31, 23, 59, 59, tzinfo=timezone.utc)
assert leap + timedelta(seconds=1) == datetime(2017, 1, 1, tzinfo=timezone.utc)
print(start, end)
