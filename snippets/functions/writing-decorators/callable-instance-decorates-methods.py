class Logged:
    def __init__(self, function):
        self.function = function

    def __call__(self, *args):
        return self.function(*args)


class Robot:
    name = "Rob"

    @Logged
    def greet(self):
        return f"Hello from {self.name}"


try:
    greeting = Robot().greet()
except TypeError as error:
    greeting = f"TypeError: {error}"

print(greeting)
assert greeting == "Hello from Rob"
