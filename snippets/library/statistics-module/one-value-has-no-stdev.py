import statistics

try:
    statistics.stdev([5])
except statistics.StatisticsError as error:
    reason = str(error)
assert "at least two" in reason
assert statistics.pstdev([5]) == 0
