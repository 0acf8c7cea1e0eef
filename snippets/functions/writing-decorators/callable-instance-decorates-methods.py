class Logged:
    def __init__(self, function):
        self.function = function

    def __call__(self, *args):
        return self.function(*args)


@Logged
def greet(name):
    return f"Hello from {name}"


class Robot:
    name = "Rob"

    @Logged
    def greet(self):
        return f"Hello from {self.name}"


try:
    greeting = Robot().greet()
except TypeError as error:
    greeting = f"TypeError: {error}"

print(greet("Rob"), "|", greeting)
assert greet("Rob") == Robot.greet(Robot()) == "Hello from Rob"
assert greeting == "Hello from Rob"
