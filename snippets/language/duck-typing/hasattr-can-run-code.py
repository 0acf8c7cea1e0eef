evaluated = []


class Report:
    @property
    def total(self):
        evaluated.append("total")

    @property
    def broken(self):
        evaluated.append("broken")
        return self.misspelt


report = Report()
has = {name: hasattr(report, name) for name in ("total", "broken", "absent")}
assert has == {"total": True, "broken": False, "absent": False}
assert evaluated == ["total", "broken"]
print(has, evaluated)
