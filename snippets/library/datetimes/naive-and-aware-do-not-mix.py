from datetime import datetime, timezone

naive = datetime(2024, 2, 29, 12, 0)
aware = naive.replace(tzinfo=timezone.utc)

outcomes = []
for action in (lambda: naive < aware, lambda: naive - aware, lambda: naive == aware):
    try:
        outcomes.append(action())
    except TypeError as error:
        outcomes.append(str(error))

assert outcomes == [
    "can't compare offset-naive and offset-aware datetimes",
    "can't subtract offset-naive and offset-aware datetimes",
    False,
]
print(*outcomes, sep="\n")
