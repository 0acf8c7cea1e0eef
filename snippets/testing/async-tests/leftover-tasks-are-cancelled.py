import asyncio
import unittest
from unittest import IsolatedAsyncioTestCase

tasks = []


async def fail_later():
    await asyncio.sleep(0)
    await asyncio.Event().wait()
    raise ValueError("never seen")


class ServiceTest(IsolatedAsyncioTestCase):
    async def test_start(self):
        tasks.append(asyncio.create_task(fail_later()))
        await asyncio.sleep(0)


result = unittest.TestResult()
ServiceTest("test_start").run(result)
assert result.wasSuccessful() is True
assert tasks[0].cancelled() is True
print(result.testsRun, tasks[0].cancelled())
