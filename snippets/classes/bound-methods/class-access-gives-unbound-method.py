class Dog:
    def bark(self):
        return f"{self!r} barks"


outcome = "nothing raised"
try:
    print(type(Dog.bark).__name__, "returned:", Dog.bark(42))
except TypeError as error:
    outcome = type(error).__name__
assert outcome == "TypeError"
