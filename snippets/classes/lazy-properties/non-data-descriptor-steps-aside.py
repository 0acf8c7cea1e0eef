calls = []


class Lazy:
    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        calls.append(self.name)
        value = instance.__dict__[self.name] = self.function(instance)
        return value


class Blocking(Lazy):
    def __set__(self, instance, value):
        raise AttributeError(self.name)


class Report:
    rows = (1, 2)
    total = Lazy(lambda self: sum(self.rows))
    longest = Blocking(lambda self: max(self.rows))


report = Report()
assert (report.total, report.total, report.longest, report.longest) == (3, 3, 2, 2)
assert calls == ["total", "longest", "longest"]
assert type(Report.total) is Lazy
print(calls)
