import functools
import inspect


def layer(function):
    @functools.wraps(function)
    def wrapper(*arguments):
        return function(*arguments) + 1

    return wrapper


def original(number):
    return number


decorated = layer(layer(original))
assert decorated(1) == 3
assert inspect.unwrap(decorated) is original
assert decorated.__wrapped__(1) == 2
print(inspect.unwrap(decorated).__qualname__)
