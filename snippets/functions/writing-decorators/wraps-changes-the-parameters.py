import functools


def decorate(function):
    @functools.wraps(function)
    def wrapper(*args):
        return function(*args)

    return wrapper


@decorate
def greet(name="stranger"):
    return f"Hello {name}"


try:
    greeting = greet(name="Ann")
except TypeError as error:
    greeting = type(error).__name__

print(greet.__name__, greeting)
assert greet.__name__ == "greet"
assert (greet(), greet("Ann")) == ("Hello stranger", "Hello Ann")
assert greeting == "Hello Ann"
