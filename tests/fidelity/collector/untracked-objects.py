# shows: what the collector tracks
import gc

assert gc.is_tracked([]) and not gc.is_tracked(1) and not gc.is_tracked("a")
print(gc.is_tracked({}), gc.is_tracked({"a": []}), gc.is_tracked(object()))
