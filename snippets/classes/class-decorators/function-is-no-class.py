import functools


def replaced(cls):
    return lambda: cls()


def wrapped(cls):
    return functools.wraps(cls)(lambda: cls())


class Config:
    default = 1


def outcome(use):
    try:
        return use()
    except (TypeError, AttributeError) as error:
        return type(error).__name__


def derived(base):
    class Child(base):
        pass

    return Child.__base__


def uses(function):
    return [
        type(function()) is Config,
        outcome(lambda: isinstance(function(), function)),
        outcome(lambda: derived(function)),
        outcome(lambda: function.default),
    ]


assert derived(Config) is Config
assert uses(replaced(Config)) == [True, "TypeError", "TypeError", "AttributeError"]
assert uses(wrapped(Config)) == [True, "TypeError", "TypeError", 1]
print(uses(replaced(Config)), uses(wrapped(Config)))
