import functools
import inspect


def decorate(function):
    @functools.wraps(function)
    def wrapper(*args):
        return args

    return wrapper


@decorate
def greet(name, greeting="Hello"):
    pass


shown = str(inspect.signature(greet))
own = str(inspect.signature(greet, follow_wrapped=False))

assert (shown, own) == ("(name, greeting='Hello')", "(*args)")
assert greet(1, 2, 3, 4) == (1, 2, 3, 4)
assert (greet.__defaults__, greet.__wrapped__.__defaults__) == (None, ("Hello",))
print(f"shown: {shown}, accepted: {own}")
