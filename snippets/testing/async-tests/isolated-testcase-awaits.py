import asyncio
import logging
import unittest
from unittest import IsolatedAsyncioTestCase

# The loop is in debug mode and would log a step that a busy machine makes slow.
logging.disable()
loops = []


class FetchTest(IsolatedAsyncioTestCase):
    async def test_a(self):
        loops.append(asyncio.get_running_loop())

    async def test_b(self):
        loops.append(asyncio.get_running_loop())
        self.fail("wrong data")


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(FetchTest).run(result)
failed = [test.id().split(".")[-1] for test, text in result.failures]
assert (result.testsRun, failed, result.errors) == (2, ["test_b"], [])
assert (len(loops), loops[0] is loops[1], loops[0].is_closed()) == (2, False, True)
print(failed, len(loops), "loops")
