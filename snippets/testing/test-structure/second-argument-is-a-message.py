import unittest

case = unittest.TestCase()
outcomes = []
for total in (100, 0):
    try:
        case.assertTrue(total, 90)
        outcomes.append("passed")
    except AssertionError as error:
        outcomes.append(str(error))
assert outcomes == ["passed", "0 is not true : 90"]
print(outcomes)
