class Report:
    evaluated = 0

    @property
    def total(self):
        Report.evaluated += 1
        return 5

    @property
    def broken(self):
        Report.evaluated += 1
        return self.misspelt


report = Report()
has = [hasattr(report, name) for name in ("total", "broken", "absent")]
assert has == [True, False, False]
assert Report.evaluated == 2
print(has, Report.evaluated)
