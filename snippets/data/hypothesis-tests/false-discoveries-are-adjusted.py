# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import scipy.stats

values = [0.001, 0.012, 0.02, 0.03, 0.6]
adjusted = scipy.stats.false_discovery_control(values).tolist()
by_hand = [min(5 * value / rank for rank, value in enumerate(values, 1) if value >= each) for each in values]
assert [round(value, 9) for value in adjusted] == [round(value, 9) for value in by_hand]
assert [value < 0.05 for value in adjusted] == [True, True, True, True, False]
assert [5 * value < 0.05 for value in values] == [True, False, False, False, False]
assert all(one <= 5 * value for one, value in zip(adjusted, values))
assert scipy.stats.false_discovery_control([0.001, 0.9]).tolist() == [0.002, 0.9]  # one kept, as by 2 * 0.001
