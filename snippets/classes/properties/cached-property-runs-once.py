from functools import cached_property


class Report:
    @cached_property
    def total(self):
        calls.append("computed")
        return 42


calls = []
report = Report()
assert (report.total, report.total) == (42, 42)
assert (len(calls), vars(report)) == (1, {"total": 42})
del report.total
assert (report.total, len(calls)) == (42, 2)
print(vars(report), calls)
