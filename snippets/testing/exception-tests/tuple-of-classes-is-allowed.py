import unittest

case = unittest.TestCase()
outcomes = []
for argument in ("one", None, "1"):
    try:
        with case.assertRaises((ValueError, TypeError)) as caught:
            int(argument)
        outcomes.append(type(caught.exception).__name__)
    except AssertionError as error:
        outcomes.append(str(error))
assert outcomes[:2] == ["ValueError", "TypeError"]
assert outcomes[2].endswith("not raised")
print(outcomes[:2])
