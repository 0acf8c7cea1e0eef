import unittest


class PriceTest(unittest.TestCase):
    def test_discount(self):
        self.assertEqual(100 * 0.5, 60)

    def test_discount(self):
        self.assertEqual(100 * 0.9, 90)


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(PriceTest).run(result)
print(f"tests: {result.testsRun}, failures: {len(result.failures)}")
assert result.testsRun == 2
