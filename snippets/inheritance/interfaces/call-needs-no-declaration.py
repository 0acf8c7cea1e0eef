class Duck:
    def speak(self):
        return "quack"


class Door:
    pass


door = Door()
door.speak = lambda: "creak"


def voice(thing):
    return thing.speak()


try:
    voice(Door())
except AttributeError as error:
    outcome = f"AttributeError: {error}"

assert [voice(thing) for thing in (Duck(), door)] == ["quack", "creak"]
assert outcome == "AttributeError: 'Door' object has no attribute 'speak'"
print([voice(thing) for thing in (Duck(), door)])
