import unittest

case = unittest.TestCase()
received = []


def fail(*args, **kwargs):
    received.append((args, kwargs))
    raise ValueError


case.assertRaises(ValueError, fail, "one", base=8)
assert received == [(("one",), {"base": 8})]

outcomes = []
for arguments in ((ValueError, fail), (ValueError, dict)):
    try:
        outcomes.append(case.assertRaises(*arguments))
    except AssertionError as error:
        outcomes.append(str(error))
assert outcomes == [None, "ValueError not raised by dict"]
print(received, outcomes)
