events = []


def decorate(function):
    events.append("decorator")

    def wrapper():
        events.append("wrapper")
        return function()

    return wrapper


@decorate
def greet():
    events.append("function")


events.append("defined")
greet()
greet()

assert events == ["decorator", "defined", "wrapper", "function", "wrapper", "function"]
print(events)
