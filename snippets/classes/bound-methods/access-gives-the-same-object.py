class Dog:
    def bark(self):
        return "woof"


rex = Dog()
first, second = rex.bark, rex.bark
print(first(), second(), "same object:", first is second)
assert (first(), second()) == ("woof", "woof")
assert first is second
