# shows: tracemalloc names the file's line
import tracemalloc

tracemalloc.start()
data = bytearray(50_000)
statistic = tracemalloc.take_snapshot().filter_traces([tracemalloc.Filter(True, __file__)]).statistics("lineno")[0]
tracemalloc.stop()
assert statistic.traceback[0].lineno == 5
print(statistic.traceback[0].lineno)
