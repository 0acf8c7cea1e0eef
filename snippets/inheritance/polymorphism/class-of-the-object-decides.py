class Animal:
    def speak(self):
        return "..."


class Dog(Animal):
    def speak(self):
        return "Woof"


class Cat(Animal):
    def speak(self):
        return "Meow"


def chorus(animals):
    return [animal.speak() for animal in animals]


pet = Dog()
assert Dog.__bases__ == Cat.__bases__ == (Animal,)
assert chorus([pet, Cat(), Animal()]) == ["Woof", "Meow", "..."]
pet.__class__ = Cat
assert chorus([pet]) == ["Meow"]
print(chorus([Dog(), Cat()]))
