from datetime import datetime, timedelta, timezone

noon = datetime(2024, 2, 29, 12, 0, tzinfo=timezone.utc)
east = timezone(timedelta(hours=2))
replaced, converted = noon.replace(tzinfo=east), noon.astimezone(east)

assert (str(replaced), noon - replaced) == ("2024-02-29 12:00:00+02:00", timedelta(hours=2))
assert (str(converted), noon - converted) == ("2024-02-29 14:00:00+02:00", timedelta(0))
same_offset = noon.replace(tzinfo=timezone(timedelta(0), "GMT"))
assert (same_offset == noon, same_offset.tzname()) == (True, "GMT")
print(replaced, converted)
