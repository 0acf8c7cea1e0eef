import unittest

case = unittest.TestCase()


def fail(kind):
    raise kind


outcomes = []
for kind in (ValueError, TypeError, LookupError):
    try:
        with case.assertRaises((ValueError, TypeError)) as caught:
            fail(kind)
        outcomes.append(type(caught.exception).__name__)
    except LookupError as error:
        outcomes.append("came through")
assert outcomes == ["ValueError", "TypeError", "came through"]
print(outcomes)
