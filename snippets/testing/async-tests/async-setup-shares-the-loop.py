import asyncio
import logging
import unittest
from unittest import IsolatedAsyncioTestCase

# The loop is in debug mode and would log a step that a busy machine makes slow.
logging.getLogger("asyncio").setLevel(logging.ERROR)
log = []


class FetchTest(IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.loop = asyncio.get_running_loop()
        log.append(("asyncSetUp", self.loop.is_running()))

    async def test_fetch(self):
        log.append(("test", asyncio.get_running_loop() is self.loop))

    async def asyncTearDown(self):
        log.append(("asyncTearDown", asyncio.get_running_loop() is self.loop))


result = unittest.TestResult()
FetchTest("test_fetch").run(result)
assert result.wasSuccessful() is True
assert log == [("asyncSetUp", True), ("test", True), ("asyncTearDown", True)]
print(log)
