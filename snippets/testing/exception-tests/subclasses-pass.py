import unittest

case = unittest.TestCase()


def caught_as(expected, function):
    try:
        with case.assertRaises(expected) as caught:
            function()
    except Exception as error:
        return f"{type(error).__name__} came through"
    return f"{type(caught.exception).__name__} passed"


outcomes = [
    caught_as(Exception, lambda: misspelt()),
    caught_as(LookupError, lambda: {}["key"]),
    caught_as((ValueError, TypeError), lambda: int(None)),
    caught_as(ValueError, lambda: int(None)),
]
assert outcomes == ["NameError passed", "KeyError passed", "TypeError passed", "TypeError came through"]
print(outcomes)
