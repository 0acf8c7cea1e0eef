events = []


def decorate(function):
    events.append("decorator")

    def wrapper():
        events.append("wrapper")
        return function()

    return wrapper


def define():
    @decorate
    def greet():
        events.append("function")

    events.append("defined")
    return greet


greet, _ = define(), define()
greet()
greet()

assert events == ["decorator", "defined"] * 2 + ["wrapper", "function"] * 2
print(events)
