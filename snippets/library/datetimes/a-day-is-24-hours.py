import io
import struct
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

# The rule of Berlin stands here, as not every machine has a database of time zones.
block = struct.pack(">4sc15x6l", b"TZif", b"2", 0, 0, 0, 0, 1, 4) + struct.pack(">lbb", 3600, 0, 0) + b"CET\0"
berlin = ZoneInfo.from_file(io.BytesIO(block * 2 + b"\nCET-1CEST,M3.5.0,M10.5.0/3\n"))

start = datetime(2024, 3, 30, 12, tzinfo=berlin)
end = start + timedelta(hours=24)
elapsed = end.astimezone(timezone.utc) - start.astimezone(timezone.utc)

print(f"{start} to {end}: {elapsed}")
assert (str(start), end.tzinfo) == ("2024-03-30 12:00:00+01:00", berlin)
assert end - start == timedelta(days=1)
assert elapsed in (timedelta(hours=23), timedelta(hours=24))
assert elapsed == timedelta(hours=24)
