import weakref
from functools import lru_cache


class Report:
    @lru_cache
    def total(self):
        return 42


references = []
for _ in range(2):
    report = Report()
    assert report.total() == 42
    references.append(weakref.ref(report))
del report

alive = [reference() is not None for reference in references]
assert alive == [True, True]
assert Report.total.cache_info().currsize == 2
for _ in range(127):
    assert Report().total() == 42
assert [reference() is not None for reference in references] == [False, True]
Report.total.cache_clear()
assert [reference() for reference in references] == [None, None]
print("alive:", alive)
