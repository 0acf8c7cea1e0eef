# shows: after a collection nothing is left to collect
import gc

gc.collect()
assert gc.collect() == 0
print(gc.get_count()[1:])
