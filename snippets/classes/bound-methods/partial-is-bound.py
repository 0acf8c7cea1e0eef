# /// script
# requires-python = ">=3.14"
# ///
from functools import partial


class Dog:
    bark = partial(lambda *arguments: arguments, "loud")
    unbound = staticmethod(bark)


dog = Dog()
assert Dog.bark(2) == ("loud", 2)
assert dog.bark(2) == ("loud", dog, 2)
assert dog.unbound(2) == ("loud", 2)
print(type(dog.bark).__name__, type(dog.unbound).__name__)
