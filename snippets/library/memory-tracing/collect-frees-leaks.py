import gc
import weakref


class Session:
    pass


cache, cycle = {"ada": Session()}, Session()
cycle.itself = cycle
leaked, unreachable = weakref.ref(cache["ada"]), weakref.ref(cycle)
del cycle
assert unreachable() is not None
gc.collect()
assert unreachable() is None
gone = leaked() is None
assert gone is ("ada" not in cache)

print("freed:", gone)
assert gone is True
