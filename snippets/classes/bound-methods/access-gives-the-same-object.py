class Dog:
    def bark(self):
        return "woof"


rex = Dog()
first, second = rex.bark, rex.bark
print("same object:", first is second)
assert first is second
