def loud(cls):
    plain = cls.speak

    def speak(self):
        return plain(self).upper()

    cls.speak = speak
    cls.shout = lambda self: self.speak() + "!"
    return cls


@loud
class Dog:
    def speak(self):
        return "woof"


assert (Dog().speak(), Dog().shout()) == ("WOOF", "WOOF!")
print(Dog().shout())
