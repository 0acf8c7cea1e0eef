class Duck:
    def speak(self):
        return "Quack"


class Robot:
    def speak(self):
        return "Beep"


def speak(thing):
    return thing.speak()


def works(*things):
    try:
        return [speak(thing) for thing in things]
    except AttributeError:
        return "AttributeError"


print(works(Duck(), Robot()))
assert works(Duck(), object()) == "AttributeError"
assert works(Duck(), Robot()) == ["Quack", "Beep"]
assert works(Duck(), Robot()) == "AttributeError"
