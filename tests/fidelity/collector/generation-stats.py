# shows: statistics of the collector have one entry for each generation
import gc

stats = gc.get_stats()
before = stats[2]["collections"]
gc.collect()
assert gc.get_stats()[2]["collections"] == before + 1
print(len(stats))
