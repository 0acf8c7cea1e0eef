# /// script
# requires-python = ">=3.11"
# ///
from datetime import datetime, timedelta

read = [datetime.fromisoformat(text) for text in ("2024-05-17T12:30Z", "20240517T1230", "2024-W20-5")]

assert read[0].utcoffset() == timedelta(0)
assert [each.replace(tzinfo=None) for each in read] == [
    datetime(2024, 5, 17, 12, 30),
    datetime(2024, 5, 17, 12, 30),
    datetime(2024, 5, 17),
]
print(*read, sep=", ")
