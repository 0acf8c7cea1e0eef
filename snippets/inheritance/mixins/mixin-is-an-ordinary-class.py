class GreetMixin:
    def greet(self):
        return f"I am {self.name}"


class Person(GreetMixin):
    name = "Ann"


assert Person().greet() == "I am Ann"
assert isinstance(Person(), GreetMixin)
try:
    GreetMixin().greet()
except AttributeError as error:
    message = str(error)
assert message == "'GreetMixin' object has no attribute 'name'"
print(Person().greet())
