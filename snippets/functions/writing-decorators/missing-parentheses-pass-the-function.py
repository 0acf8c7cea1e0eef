received = []


def repeat(times):
    received.append(times)

    def decorate(function):
        return lambda: [function() for _ in range(times)]

    return decorate


@repeat
def forgotten():
    pass


assert [function.__name__ for function in received] == ["forgotten"]
assert forgotten.__name__ == "decorate"
print([function.__name__ for function in received], forgotten.__name__)
