from datetime import datetime, timedelta, timezone

noon = datetime(2024, 2, 29, 12, tzinfo=timezone.utc)
two_hours = timezone(timedelta(hours=2))
assert str(noon.astimezone(two_hours)) == "2024-02-29 14:00:00+02:00"
replaced = noon.replace(tzinfo=two_hours)
assert replaced.tzinfo is two_hours
assert noon.astimezone(two_hours) == noon

print(noon, replaced)
assert replaced == noon
