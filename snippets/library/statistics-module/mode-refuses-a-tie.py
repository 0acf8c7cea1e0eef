import statistics

try:
    outcome = statistics.mode([2, 1, 1, 2])
except statistics.StatisticsError as error:
    outcome = error
assert outcome == 2
assert isinstance(outcome, statistics.StatisticsError)
