class Duck:
    def speak(self):
        return "quack"


class Door:
    pass


door = Door()
door.speak = lambda: "creak"
door.__len__ = lambda: 5


def voice(thing):
    return thing.speak()


outcomes = []
for attempt in (lambda: voice(Door()), lambda: len(door)):
    try:
        attempt()
    except (AttributeError, TypeError) as error:
        outcomes.append(f"{type(error).__name__}: {error}")

assert [voice(thing) for thing in (Duck(), door)] == ["quack", "creak"]
# Special methods are the exception: they have to be in the class.
assert outcomes == [
    "AttributeError: 'Door' object has no attribute 'speak'",
    "TypeError: object of type 'Door' has no len()",
]
print([voice(thing) for thing in (Duck(), door)])
