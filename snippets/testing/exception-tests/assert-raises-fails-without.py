import unittest

case = unittest.TestCase()
outcomes = []
for text in ("one", "1", None):
    try:
        with case.assertRaises(ValueError):
            int(text)
        outcomes.append("passed")
    except AssertionError as error:
        outcomes.append(str(error))
    except TypeError:
        outcomes.append("TypeError came through")
assert outcomes == ["passed", "ValueError not raised", "TypeError came through"]
print(outcomes)
