import weakref
from functools import cached_property

calls = []


class Report:
    @cached_property
    def size(self):
        calls.append("size")
        return 43


report = Report()
assert vars(report) == {}
assert [report.size, report.size] == [43, 43]
assert (calls, vars(report)) == (["size"], {"size": 43})

reference = weakref.ref(report)
del report
assert reference() is None
print(calls)
