import weakref
from functools import lru_cache


class Report:
    @lru_cache
    def total(self):
        return 42


report, uncached = Report(), Report()
assert report.total() == 42
references = [weakref.ref(report), weakref.ref(uncached)]
assert [reference() is None for reference in references] == [False, False]
del report, uncached
gone = [reference() is None for reference in references]
assert gone[1] is True

print("entries left:", Report.total.cache_info().currsize)
assert gone[0] is True
