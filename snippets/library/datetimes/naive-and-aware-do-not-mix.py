from datetime import datetime, timedelta, timezone

naive = datetime(2024, 2, 29, 12, 0)
aware = naive.replace(tzinfo=timezone.utc)
same_moment = datetime(2024, 2, 29, 14, 0, tzinfo=timezone(timedelta(hours=2)))

outcomes = []
for action in (lambda: naive < aware, lambda: naive - aware):
    try:
        outcomes.append(action())
    except TypeError as error:
        outcomes.append(str(error))

assert outcomes == [
    "can't compare offset-naive and offset-aware datetimes",
    "can't subtract offset-naive and offset-aware datetimes",
]
assert (naive == aware, aware == same_moment) == (False, True)
print(*outcomes, naive == aware, aware == same_moment, sep="\n")
