class Duck:
    def speak(self):
        return "Quack"


class Robot:
    pass


robot = Robot()
robot.speak = lambda: "Beep"


def speak(thing):
    return thing.speak()


assert [speak(thing) for thing in (Duck(), robot)] == ["Quack", "Beep"]
assert set(Duck.__mro__) & set(Robot.__mro__) == {object}
print(speak(Duck()), speak(robot))
