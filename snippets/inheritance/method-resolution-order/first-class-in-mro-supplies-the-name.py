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


def owners(name):
    return [cls.__name__ for cls in Parrot.__mro__ if name in vars(cls)]


parrot = Parrot()
assert Parrot.__mro__ == (Parrot, Bird, Animal, object)
assert owners("speak") == ["Parrot", "Bird", "Animal"]
assert (owners("legs"), owners("eat")) == (["Bird", "Animal"], ["Animal"])
assert (parrot.speak(), parrot.legs, parrot.eat()) == ("hello", 2, "eats")
assert (Bird().speak(), Animal().speak(), Animal.legs) == ("chirp", "...", 4)
print([cls.__name__ for cls in Parrot.__mro__])
