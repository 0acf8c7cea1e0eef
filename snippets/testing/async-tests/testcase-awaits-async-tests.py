import unittest
import warnings

warnings.simplefilter("ignore")
log = []


class FetchTest(unittest.TestCase):
    async def test_fetch(self):
        log.append("body")


result = FetchTest("test_fetch").run()
print(f"body executed: {log}, failures: {len(result.failures)}")
assert result.testsRun == 1
assert log == ["body"]
