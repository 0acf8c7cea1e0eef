import datetime

days = [datetime.datetime(2026, 1, 31, 9), datetime.datetime(2026, 2, 1), datetime.datetime(2025, 12, 24)]
by_name = sorted(f"{day:%Y%m%dT%H%M%S}" for day in days)
assert by_name == ["20251224T000000", "20260131T090000", "20260201T000000"]
assert by_name == [f"{day:%Y%m%dT%H%M%S}" for day in sorted(days)]

assert sorted(f"{n}" for n in (9, 10, 100)) == ["10", "100", "9"]
assert sorted(f"{n:03}" for n in (9, 10, 100)) == ["009", "010", "100"]
print(by_name)
