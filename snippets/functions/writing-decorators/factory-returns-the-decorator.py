made = []


def repeat(times):
    made.append(times)

    def decorate(function):
        def wrapper():
            return [function() for _ in range(times)]

        return wrapper

    return decorate


@repeat(3)
def greet():
    return "hi"


def plain():
    return "ho"


assert made == [3]
assert greet() == ["hi", "hi", "hi"]
assert repeat(2)(plain)() == ["ho", "ho"]
print(greet(), made)
