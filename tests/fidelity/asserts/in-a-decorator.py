# shows: asserts in a decorator, at definition and at call
def decorator(f):
    assert f.__name__ == "f"

    def wrapper(*args, **kwargs):
        assert args == (1,) and kwargs == {"k": 2}
        return f(*args, **kwargs)

    return wrapper


@decorator
def f(x, *, k):
    assert x + k == 3
    return "called"


print(f(1, k=2))
