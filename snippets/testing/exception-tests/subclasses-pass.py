import unittest

case = unittest.TestCase()


def fail(kind):
    raise kind


def passes(expected, function, *arguments):
    try:
        with case.assertRaises(expected) as caught:
            function(*arguments)
    except Exception as error:
        return f"{type(error).__name__} came through"
    return f"{type(caught.exception).__name__} passed"


outcomes = [
    passes(Exception, lambda: misspelt()),
    passes(LookupError, fail, KeyError),
    passes(KeyError, fail, LookupError),
]
assert outcomes == ["NameError passed", "KeyError passed", "LookupError came through"]
print(outcomes)
