from datetime import time


def greeting(now):
    return "Good morning" if now.hour < 12 else "Good afternoon"


table = {hour: greeting(time(hour)) for hour in (0, 11, 12, 23)}
assert table == {0: "Good morning", 11: "Good morning", 12: "Good afternoon", 23: "Good afternoon"}
print(table)
