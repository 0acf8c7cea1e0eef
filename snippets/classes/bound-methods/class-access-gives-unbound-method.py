class Dog:
    def bark(self):
        return f"{self!r} barks"


try:
    outcome = Dog.bark(42)
except TypeError as error:
    outcome = type(error).__name__

print(type(Dog.bark).__name__, "returned:", outcome)
assert outcome in ("42 barks", "TypeError")
assert outcome == "TypeError"
