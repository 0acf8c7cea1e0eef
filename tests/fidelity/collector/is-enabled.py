# shows: the collector is on with the usual thresholds
import gc

assert gc.isenabled()
assert gc.get_debug() == 0
assert gc.callbacks == [] and gc.garbage == []
print(gc.get_threshold())
