import weakref
from functools import lru_cache


class Report:
    @lru_cache
    def total(self):
        return 42


report = Report()
report.total()
reference = weakref.ref(report)
del report

print("entries left:", Report.total.cache_info().currsize)
assert reference() is None
