class Animal:
    legs = 4

    def speak(self):
        return "..."

    def eat(self):
        return "eats"


class Bird(Animal):
    legs = 2

    def speak(self):
        return "chirp"


class Parrot(Bird):
    def speak(self):
        return "hello"


def owner(name):
    return next(cls for cls in Parrot.__mro__ if name in vars(cls))


assert Parrot.__mro__ == (Parrot, Bird, Animal, object)
assert [owner(name) for name in ("speak", "legs", "eat")] == [Parrot, Bird, Animal]
parrot = Parrot()
assert (parrot.speak(), parrot.legs, parrot.eat()) == ("hello", 2, "eats")
print([cls.__name__ for cls in Parrot.__mro__])
