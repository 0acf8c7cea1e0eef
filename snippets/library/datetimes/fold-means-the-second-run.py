import io
import struct
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

# The rule of Berlin stands here, as not every machine has a database of time zones.
block = struct.pack(">4sc15x6l", b"TZif", b"2", 0, 0, 0, 0, 1, 4) + struct.pack(">lbb", 3600, 0, 0) + b"CET\0"
berlin = ZoneInfo.from_file(io.BytesIO(block * 2 + b"\nCET-1CEST,M3.5.0,M10.5.0/3\n"))

twice = datetime(2024, 10, 27, 2, 30, tzinfo=berlin)
runs = [str(twice.replace(fold=fold)) for fold in (0, 1)]
in_utc = [str(twice.replace(fold=fold).astimezone(timezone.utc)) for fold in (0, 1)]
assert runs == ["2024-10-27 02:30:00+02:00", "2024-10-27 02:30:00+01:00"]
assert in_utc == ["2024-10-27 00:30:00+00:00", "2024-10-27 01:30:00+00:00"]
print(runs, in_utc, sep="\n")
