import statistics

values = [2, 1, 1, 2]
assert statistics.multimode(values) == [2, 1]
try:
    outcome = statistics.mode(values)
except statistics.StatisticsError as error:
    outcome = error
assert outcome == 2
assert isinstance(outcome, statistics.StatisticsError)
