import unittest
import warnings

# The coroutine is never awaited, of which Python warns.
warnings.simplefilter("ignore")
log = []


class FetchTest(unittest.TestCase):
    async def test_fetch(self):
        log.append("body")
        self.fail("wrong data")


class IsolatedFetchTest(unittest.IsolatedAsyncioTestCase):
    test_fetch = FetchTest.test_fetch


outcomes = []
for case in (FetchTest, IsolatedFetchTest):
    result = unittest.TestResult()
    case("test_fetch").run(result)
    outcomes.append((result.wasSuccessful(), list(log)))
assert outcomes == [(True, []), (False, ["body"])]
print(outcomes)
