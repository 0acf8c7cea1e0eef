import unittest
import warnings

warnings.simplefilter("ignore")
log = []


class FetchTest(unittest.TestCase):
    async def test_fetch(self):
        log.append("body")
        self.fail("wrong data")


result = unittest.TestResult()
FetchTest("test_fetch").run(result)
print(f"body executed: {log}, failures: {len(result.failures)}")
assert log == ["body"]
