from datetime import datetime, timezone

value = "ValueError"
try:
    value = datetime.fromisoformat("2024-02-29T12:00:00Z")
except ValueError:
    pass

print(value)
assert value == datetime(2024, 2, 29, 12, tzinfo=timezone.utc)
