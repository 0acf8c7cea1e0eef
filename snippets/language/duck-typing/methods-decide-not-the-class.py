class Duck:
    def speak(self):
        return "quack"


class Robot:
    def speak(self):
        return "beep"


def conversation(speakers):
    return [speaker.speak() for speaker in speakers]


assert set(Duck.__mro__) & set(Robot.__mro__) == {object}
assert conversation([Duck(), Robot()]) == ["quack", "beep"]
print(conversation([Duck(), Robot()]))
