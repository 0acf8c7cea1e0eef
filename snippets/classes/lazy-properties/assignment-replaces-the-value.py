from functools import cached_property

computed = []


class Report:
    @cached_property
    def total(self):
        computed.append("total")
        return 3

    @property
    def plain(self):
        return 3


report = Report()
report.total = 10
assert (report.total, computed) == (10, [])
del report.total
assert (report.total, computed) == (3, ["total"])
try:
    report.plain = 10
    outcome = "assigned"
except AttributeError as error:
    outcome = type(error).__name__
assert outcome == "AttributeError"
print(computed, outcome)
