import asyncio
import logging
import unittest
from unittest import IsolatedAsyncioTestCase

# The loop is in debug mode and would log a step that a busy machine makes slow.
logging.disable()
tasks = []
log = []


async def wait_forever():
    log.append("started")
    await asyncio.Event().wait()
    log.append("went on")


class ServiceTest(IsolatedAsyncioTestCase):
    async def test_start(self):
        tasks.append(asyncio.create_task(wait_forever()))
        await asyncio.sleep(0)


result = unittest.TestResult()
ServiceTest("test_start").run(result)
assert result.wasSuccessful() is True
assert log == ["started"]
assert tasks[0].cancelled() is True
print(log, result.testsRun, tasks[0].cancelled())
