from functools import cached_property


class Report:
    rows = (1, 2, 3)

    @cached_property
    def total(self):
        return sum(self.rows)


report = Report()
before = report.total
report.rows = (10, 20)
assert (before, sum(report.rows)) == (6, 30)

print(before, report.total)
assert report.total == 30
