import gc
import weakref


class Session:
    pass


cache = {}
cache["a"] = Session()
cycle = Session()
cycle.itself = cycle
references = weakref.ref(cache["a"]), weakref.ref(cycle)
del cycle
gc.collect()

alive = [reference() is not None for reference in references]
referrers = gc.get_referrers(references[0]())

assert alive == [True, False]
assert [referrer is cache for referrer in referrers] == [True]
print(alive, len(referrers))
