from datetime import datetime, timedelta, timezone

noon = datetime(2024, 2, 29, 12, 0, tzinfo=timezone.utc)
converted = noon.replace(tzinfo=timezone(timedelta(hours=2)))

print(noon, converted)
assert converted == noon
