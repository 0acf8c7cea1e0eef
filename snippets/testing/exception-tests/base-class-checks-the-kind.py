import unittest


def withdraw():
    raise ValueError("not enough money")


class WithdrawTest(unittest.TestCase):
    def test_too_much(self):
        with self.assertRaises(Exception) as caught:
            withdrawal()
        kinds.append(type(caught.exception).__name__)


kinds = []
result = unittest.TestResult()
WithdrawTest("test_too_much").run(result)
print(f"successful: {result.wasSuccessful()}, raised: {kinds[0]}")
assert result.wasSuccessful() is True
assert kinds == ["ValueError"]
