# shows: callbacks are told of each collection
import gc

seen = []
gc.callbacks.append(lambda phase, info: seen.append((phase, info["generation"])))
gc.collect(0)
gc.callbacks.clear()
assert seen == [("start", 0), ("stop", 0)]
print(seen)
