import datetime


def date(number):
    if number == 60:
        return None
    start = datetime.date(1899, 12, 30) if number > 60 else datetime.date(1899, 12, 31)
    return start + datetime.timedelta(days=number)


found = [str(date(number)) for number in (1, 59, 60, 61, 45658)]
print(found)
assert found == ["1900-01-01", "1900-02-28", "None", "1900-03-01", "2025-01-01"]
