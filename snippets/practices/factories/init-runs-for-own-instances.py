class Cached:
    instances = {}

    def __new__(cls, name):
        return cls.instances.setdefault(name, super().__new__(cls))

    def __init__(self, name):
        self.name, self.uses = name, 0


class Plain:
    def __init__(self, name):
        self.name, self.uses = name, 0


plain = {}


def get(name):
    if name not in plain:
        plain[name] = Plain(name)
    return plain[name]


first = Cached("a")
first.uses = 5
before = first.uses
second = Cached("a")
other = get("a")
other.uses = 5
print(first is second, second.uses, get("a").uses)
assert first is second and (before, second.uses) == (5, 0)
assert get("a") is other and other.uses == 5
