import datetime


def greeting(now):
    return "Good morning" if now.hour < 12 else "Good afternoon"


table = {hour: greeting(datetime.datetime(2024, 5, 1, hour)) for hour in (0, 11, 12, 23)}
assert table == {0: "Good morning", 11: "Good morning", 12: "Good afternoon", 23: "Good afternoon"}
print(table)
