from datetime import datetime, timedelta, timezone

named = timezone(timedelta(hours=5, minutes=30), "IST")
moment = datetime(2024, 2, 29, 12, 0, 0, 250_000, tzinfo=named)
text = moment.isoformat()
read = datetime.fromisoformat(text)

assert text == "2024-02-29T12:00:00.250000+05:30"
assert (read, read.utcoffset()) == (moment, timedelta(hours=5, minutes=30))
assert (moment.tzname(), read.tzname()) == ("IST", "UTC+05:30")
print(text, moment.tzname(), read.tzname())
