def repeat(times):
    def decorate(function):
        def wrapper():
            return [function() for _ in range(times)]

        return wrapper

    return decorate


@repeat(3)
def greet():
    return "hi"


def plain():
    return "hi"


@repeat
def forgotten():
    return "hi"


result_of_forgotten = forgotten(plain)

assert greet() == ["hi", "hi", "hi"]
assert repeat(3)(plain)() == ["hi", "hi", "hi"]
assert forgotten.__name__ == "decorate"
assert result_of_forgotten.__name__ == "wrapper"
print(greet(), forgotten.__name__)
