from functools import cached_property

computed = []


class Report:
    def __init__(self, rows):
        self.rows = rows

    @cached_property
    def total(self):
        computed.append(self.rows)
        return sum(self.rows)

    @property
    def longest(self):
        if not hasattr(self, "_longest"):
            computed.append("longest")
            self._longest = max(self.rows)
        return self._longest


report, other = Report([1, 2, 3]), Report([4])
assert computed == []
assert (report.total, report.total, other.total) == (6, 6, 4)
assert (report.longest, report.longest) == (3, 3)
assert computed == [[1, 2, 3], [4], "longest"]
print(computed)
