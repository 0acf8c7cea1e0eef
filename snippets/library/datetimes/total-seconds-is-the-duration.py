from datetime import timedelta

long, negative = timedelta(days=1, minutes=1), timedelta(seconds=-1)

assert (long.days, long.seconds, long.total_seconds()) == (1, 60, 86_460.0)
assert (negative.days, negative.seconds, negative.total_seconds()) == (-1, 86_399, -1.0)
print(repr(long), repr(negative))
