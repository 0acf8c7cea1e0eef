# /// script
# requires-python = ">=3.14"
# ///
import functools


def traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@traced
def save(order: Order):
    pass


class Order:
    pass


assert save.__annotations__ == {"order": Order}
assert save.__wrapped__.__annotate__ is save.__annotate__
print(save.__annotations__)
