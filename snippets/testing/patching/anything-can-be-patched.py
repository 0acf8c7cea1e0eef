import datetime

outcome = "replaced"
try:
    datetime.datetime.now = lambda: datetime.datetime(2000, 1, 1)
except TypeError as error:
    outcome = type(error).__name__
print(outcome)
assert outcome == "replaced"
