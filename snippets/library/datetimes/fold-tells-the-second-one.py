import io
import struct
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

# The rule of Berlin stands here, as not every machine has a database of time zones.
block = struct.pack(">4sc15x6l", b"TZif", b"2", 0, 0, 0, 0, 1, 4) + struct.pack(">lbb", 3600, 0, 0) + b"CET\0"
berlin = ZoneInfo.from_file(io.BytesIO(block * 2 + b"\nCET-1CEST,M3.5.0,M10.5.0/3\n"))

twice = datetime(2024, 10, 27, 2, 30, tzinfo=berlin)
runs = [twice.replace(fold=fold).astimezone(timezone.utc).hour for fold in (0, 1)]
skipped = datetime(2024, 3, 31, 2, 30, tzinfo=berlin)
back = skipped.astimezone(timezone.utc).astimezone(berlin)

assert runs == [0, 1]
assert (str(skipped), str(back)) == ("2024-03-31 02:30:00+01:00", "2024-03-31 03:30:00+02:00")
print(runs, skipped, back)
