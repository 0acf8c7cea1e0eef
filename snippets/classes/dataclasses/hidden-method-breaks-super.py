# /// script
# requires-python = ">=3.14"
# ///
from dataclasses import dataclass
from functools import wraps


def hidden(method):
    def wrapper(self):
        return method(self)

    return wrapper


def wrapped(method):
    return wraps(method)(hidden(method))


def outcome(decorate):
    @dataclass(slots=True)
    class Point:
        @decorate
        def same(self):
            return super().__eq__(self)

    try:
        return Point().same()
    except TypeError as error:
        return str(error).partition(":")[0]


assert (outcome(hidden), outcome(wrapped)) == ("super(type, obj)", True)
print(outcome(hidden), outcome(wrapped))
