import statistics

assert statistics.mode([2, 1, 1, 2]) == 2
assert statistics.multimode([2, 1, 1, 2, 3]) == [2, 1]
assert statistics.multimode([]) == []
try:
    statistics.mode([])
except statistics.StatisticsError as error:
    reason = str(error)
assert "empty" in reason or "no mode" in reason
