# shows: qualified names of nested functions and lambdas
def outer():
    def inner():
        assert inner.__qualname__ == "outer.<locals>.inner"

    inner()
    return lambda: None


assert outer().__qualname__ == "outer.<locals>.<lambda>"
print(outer().__qualname__, outer.__module__)
