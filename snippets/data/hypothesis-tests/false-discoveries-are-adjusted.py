# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from scipy import stats

values = [0.001, 0.012, 0.02, 0.03, 0.6]
adjusted = stats.false_discovery_control(values).tolist()
by_hand, smallest = [], 1.0
for rank in range(5, 0, -1):
    smallest = min(smallest, values[rank - 1] * 5 / rank)
    by_hand.insert(0, smallest)
assert [round(value, 9) for value in adjusted] == [round(value, 9) for value in by_hand]
assert sum(value < 0.05 for value in adjusted) == 4
assert sum(5 * value < 0.05 for value in values) == 1
