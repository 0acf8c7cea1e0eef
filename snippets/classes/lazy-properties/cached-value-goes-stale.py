from functools import cached_property


class Report:
    def __init__(self, rows):
        self.rows = rows

    @property
    def rows(self):
        return self._rows

    @rows.setter
    def rows(self, rows):
        self._rows = rows
        self.__dict__.pop("total", None)

    @cached_property
    def total(self):
        return sum(self.rows)


report = Report([1, 2])
first = report.total
report._rows = [10, 20]
stale = report.total
del report.total
assert (first, stale, report.total) == (3, 3, 30)
report.rows = [5]
assert report.total == 5
print(first, stale, report.total)
