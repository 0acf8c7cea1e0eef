from functools import partial


class Greeter:
    def __init__(self, greeting):
        self.greeting = greeting

    def greet(self, name):
        return f"{self.greeting}, {name}"


def greet(greeting, name):
    return f"{greeting}, {name}"


hello = partial(greet, "Hello")
results = [Greeter("Hello").greet("Ada"), greet("Hello", "Ada"), hello("Ada")]
print(results)
assert results == ["Hello, Ada"] * 3
