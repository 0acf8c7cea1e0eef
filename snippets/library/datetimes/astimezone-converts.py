from datetime import datetime, timedelta, timezone

noon = datetime(2024, 2, 29, 12, 0, tzinfo=timezone.utc)
east = timezone(timedelta(hours=2))
replaced, converted = noon.replace(tzinfo=east), noon.astimezone(east)

assert (replaced.hour, noon - replaced) == (12, timedelta(hours=2))
assert (converted.hour, noon - converted) == (14, timedelta(0))
print(replaced, converted)
