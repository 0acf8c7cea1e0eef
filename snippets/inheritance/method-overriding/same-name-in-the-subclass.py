class Animal:
    def speak(self):
        return "..."


class Dog(Animal):
    def speak(self):
        return "Woof"


class Fish(Animal):
    pass


assert [animal.speak() for animal in (Animal(), Dog(), Fish())] == ["...", "Woof", "..."]
print([animal.speak() for animal in (Animal(), Dog(), Fish())])
