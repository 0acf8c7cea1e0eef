import datetime

days = [datetime.date(2026, 1, 31), datetime.date(2026, 2, 1), datetime.date(2025, 12, 24)]
names = [day.strftime("%d-%m-%Y") for day in days]
in_order = sorted(names)
by_date = [day.strftime("%d-%m-%Y") for day in sorted(days)]
print(in_order)
assert in_order == by_date
