class GreetMixin:
    def greet(self):
        return f"I am {self.name}"


class Person(GreetMixin):
    name = "Ann"


assert Person().greet() == "I am Ann"
try:
    made = GreetMixin()
except TypeError:
    made = None
print(type(made).__name__)
assert made is None
