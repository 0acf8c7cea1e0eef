import datetime

days = [datetime.datetime(2026, 1, 31, 9), datetime.datetime(2026, 2, 1), datetime.datetime(2025, 12, 24)]
iso = [f"data-{day:%Y%m%dT%H%M%S}" for day in days]
plain, padded = [f"data-{n}" for n in (9, 10, 100)], [f"data-{n:04}" for n in (9, 10, 100)]
found = [sorted(iso) == [f"data-{day:%Y%m%dT%H%M%S}" for day in sorted(days)], sorted(plain) == plain, sorted(padded) == padded]
print(found)
assert found == [True, False, True]
