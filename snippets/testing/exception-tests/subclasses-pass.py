import unittest

case = unittest.TestCase()


def passes(expected, function):
    try:
        with case.assertRaises(expected) as caught:
            function()
    except Exception as error:
        return f"{type(error).__name__} came through"
    return f"{type(caught.exception).__name__} passed"


outcomes = [
    passes(Exception, lambda: misspelt()),
    passes(LookupError, lambda: {}["key"]),
    passes(KeyError, lambda: [][0]),
]
assert outcomes == ["NameError passed", "KeyError passed", "IndexError came through"]
print(outcomes)
