events = []


class Recorder:
    def __setattr__(self, name, value):
        events.append(f"bind {name}")
        super().__setattr__(name, value)


def value():
    events.append("evaluate")
    return []


target = Recorder()
target.a = target.b = value()

assert events == ["evaluate", "bind a", "bind b"]
assert target.a is target.b
assert target.a == []
print(events)
