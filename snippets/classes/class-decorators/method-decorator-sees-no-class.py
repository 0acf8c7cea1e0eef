seen = []


def on_method(function):
    seen.append((type(function).__name__, function.__qualname__))
    return function


class Meta(type):
    def __init__(cls, name, bases, namespace):
        seen.append(f"class {name} made")


def on_class(cls):
    seen.append((type(cls).__name__, cls.__qualname__, sorted(name for name in vars(cls) if not name.startswith("_"))))
    return cls


@on_class
class Report(metaclass=Meta):
    @on_method
    def show(self):
        pass

    def save(self):
        pass


assert seen == [("function", "Report.show"), "class Report made", ("Meta", "Report", ["save", "show"])]
assert type(Report) is Meta
print(seen)
