import warnings
from functools import partial

warnings.simplefilter("ignore", FutureWarning)


class Dog:
    bark = partial(lambda *arguments: arguments, "loud")


dog = Dog()
received = dog.bark(2)
print("arguments:", len(received))
assert Dog.bark(2) == ("loud", 2)
assert received in (("loud", 2), ("loud", dog, 2))
assert received == ("loud", 2)
