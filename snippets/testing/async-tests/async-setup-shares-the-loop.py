import asyncio
import logging
import unittest
from unittest import IsolatedAsyncioTestCase

# The loop is in debug mode and would log a step that a busy machine makes slow.
logging.disable()
log = []


class FetchTest(IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        log.append(asyncio.get_running_loop())

    async def test_fetch(self):
        log.append(asyncio.get_running_loop())

    async def asyncTearDown(self):
        log.append(asyncio.get_running_loop())


result = unittest.TestResult()
FetchTest("test_fetch").run(result)
assert result.wasSuccessful() is True
assert [loop is log[0] for loop in log] == [True, True, True]
print(len(log))
