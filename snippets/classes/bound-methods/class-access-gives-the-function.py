class Dog:
    def bark(self):
        return f"{self!r} barks"


assert type(Dog.bark).__name__ == "function"
assert Dog.bark is vars(Dog)["bark"]
assert Dog.bark(42) == "42 barks"
print(type(Dog.bark).__name__, Dog.bark(42))
