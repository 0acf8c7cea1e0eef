import weakref
from functools import cached_property, lru_cache


class Report:
    @lru_cache
    def total(self):
        return 42

    @cached_property
    def size(self):
        return 43


first, second = Report(), Report()
first.total()
second.size
stored = dict(vars(first)), dict(vars(second))
references = weakref.ref(first), weakref.ref(second)
del first, second
alive = [reference() is not None for reference in references]
Report.total.cache_clear()

assert stored == ({}, {"size": 43})
assert alive == [True, False]
assert references[0]() == None
print(stored, alive)
