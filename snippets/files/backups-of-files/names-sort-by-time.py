import datetime

days = [datetime.date(2025, 12, 24), datetime.date(2026, 1, 31), datetime.date(2026, 2, 1)]
by_date = [day.strftime("%d-%m-%Y") for day in days]
by_name = sorted(by_date)
print(by_name)
assert by_date == ["24-12-2025", "31-01-2026", "01-02-2026"]
assert by_name in (by_date, ["01-02-2026", "24-12-2025", "31-01-2026"])
assert by_name == by_date
