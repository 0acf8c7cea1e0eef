class Dog:
    @classmethod
    def breed(cls): ...

    @staticmethod
    def sound(): ...


rex = Dog()
assert (Dog.breed.__self__, rex.breed.__self__) == (Dog, Dog)
assert (type(Dog.sound).__name__, type(rex.sound).__name__) == ("function", "function")
assert rex.sound is Dog.sound
print(Dog.breed.__self__.__name__, type(rex.sound).__name__)
