import unittest

case = unittest.TestCase()
outcomes = []
for total in (100, 0):
    try:
        outcomes.append((total, case.assertTrue(total, 90)))
    except AssertionError as error:
        outcomes.append(str(error))
assert outcomes == [(100, None), "0 is not true : 90"]
print(outcomes)
