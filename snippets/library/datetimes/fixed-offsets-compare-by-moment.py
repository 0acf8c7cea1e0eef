from datetime import datetime, timedelta, timezone

east = timezone(timedelta(hours=2))
noon = datetime(2024, 2, 29, 12, 0, tzinfo=timezone.utc)
same = datetime(2024, 2, 29, 14, 0, tzinfo=east)
earlier = datetime(2024, 2, 29, 13, 0, tzinfo=east)

assert (noon == same, hash(noon) == hash(same), noon - same) == (True, True, timedelta(0))
assert (earlier < noon, noon - earlier) == (True, timedelta(hours=1))
print(noon, same, noon == same)
