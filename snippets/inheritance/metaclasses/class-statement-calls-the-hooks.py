events = []


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        events.append("__prepare__")
        return {"given": 42}

    def __new__(mcls, name, bases, namespace):
        events.append("__new__")
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace):
        events.append("__init__")


class Thing(metaclass=Meta):
    events.append("body")
    doubled = given * 2


assert events == ["__prepare__", "body", "__new__", "__init__"]
assert (Thing.doubled, Thing.given) == (84, 42)
assert type(Thing()) is Thing
print(events)
