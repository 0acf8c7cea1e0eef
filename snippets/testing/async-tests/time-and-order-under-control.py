import asyncio
import unittest
from unittest import IsolatedAsyncioTestCase
from unittest.mock import AsyncMock, call, patch


async def retry(fetch):
    for delay in (1, 10, 100):
        try:
            return await fetch()
        except OSError:
            await asyncio.sleep(delay)


class RetryTest(IsolatedAsyncioTestCase):
    async def test_delays(self):
        fetch = AsyncMock(side_effect=[OSError, OSError, "data"])
        with patch("asyncio.sleep", new_callable=AsyncMock) as sleep:
            results.append(await retry(fetch))
        results.append(sleep.await_args_list)

    async def test_in_between(self):
        release = asyncio.Event()
        task = asyncio.create_task(retry(release.wait))
        await asyncio.sleep(0)
        results.append(task.done())
        release.set()
        results.append(await task)


results = []
outcome = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(RetryTest).run(outcome)
assert outcome.wasSuccessful() is True
assert results == ["data", [call(1), call(10)], False, True]
print(results)
