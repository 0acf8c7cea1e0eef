class Greeter:
    def greet(self):
        return "hello"

    def greet(self, name="nobody"):
        return f"hello {name}"


greeter = Greeter()
print(greeter.greet())
assert greeter.greet("Ann") == "hello Ann"
assert greeter.greet() in ("hello", "hello nobody")
assert greeter.greet() == "hello"
