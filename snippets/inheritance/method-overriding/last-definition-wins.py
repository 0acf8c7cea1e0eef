class Greeter:
    def greet(self):
        return "hello"

    first = greet

    def greet(self, name):
        return f"hello {name}"


greeter = Greeter()
assert greeter.greet("Ann") == "hello Ann"
assert greeter.first() == "hello"
try:
    greeter.greet()
except TypeError as error:
    message = str(error)
assert message == "Greeter.greet() missing 1 required positional argument: 'name'"
print(greeter.greet("Ann"))
