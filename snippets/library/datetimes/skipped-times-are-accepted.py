import io
import struct
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

# The rule of Berlin stands here, as not every machine has a database of time zones.
block = struct.pack(">4sc15x6l", b"TZif", b"2", 0, 0, 0, 0, 1, 4) + struct.pack(">lbb", 3600, 0, 0) + b"CET\0"
berlin = ZoneInfo.from_file(io.BytesIO(block * 2 + b"\nCET-1CEST,M3.5.0,M10.5.0/3\n"))

back = {}
for minute in (1, 2, 3):
    skipped = datetime(2024, 3, 31, minute, 30, tzinfo=berlin)
    back[str(skipped)[11:]] = str(skipped.astimezone(timezone.utc).astimezone(berlin))[11:]
assert back == {
    "01:30:00+01:00": "01:30:00+01:00",
    "02:30:00+01:00": "03:30:00+02:00",
    "03:30:00+02:00": "03:30:00+02:00",
}
print(back)
