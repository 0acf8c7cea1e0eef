import asyncio
import unittest
from unittest import IsolatedAsyncioTestCase

log = []
loops = []


class FetchTest(IsolatedAsyncioTestCase):
    def setUp(self):
        log.append("setUp")

    async def asyncSetUp(self):
        log.append("asyncSetUp")
        self.loop = asyncio.get_running_loop()

    async def test_a(self):
        log.append("test_a")
        loops.append(self.loop)
        self.assertIs(self.loop, asyncio.get_running_loop())

    async def test_b(self):
        log.append("test_b")
        loops.append(self.loop)
        self.fail("wrong data")

    async def asyncTearDown(self):
        log.append("asyncTearDown")
        self.assertIs(self.loop, asyncio.get_running_loop())


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(FetchTest).run(result)
assert log == [
    "setUp", "asyncSetUp", "test_a", "asyncTearDown",
    "setUp", "asyncSetUp", "test_b", "asyncTearDown",
]
assert [test.id().split(".")[-1] for test, text in result.failures] == ["test_b"]
assert result.errors == []
assert (loops[0] is loops[1], loops[0].is_closed()) == (False, True)
print(log)
