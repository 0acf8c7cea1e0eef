import unittest


def load(text):
    try:
        return int(text)
    except ValueError as error:
        raise LookupError("no such row") from error


with unittest.TestCase().assertRaises(LookupError) as caught:
    load("one")
assert caught.exception.args == ("no such row",)
assert type(caught.exception.__cause__) is ValueError
assert caught.exception.__traceback__ is None
print(repr(caught.exception), repr(caught.exception.__cause__))
