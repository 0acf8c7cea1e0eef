import asyncio
from unittest.mock import AsyncMock, call, patch


async def retry(fetch):
    for delay in (1, 10, 100):
        try:
            return await fetch()
        except OSError:
            await asyncio.sleep(delay)


async def test_delays():
    fetch = AsyncMock(side_effect=[OSError, OSError, "data"])
    with patch("asyncio.sleep", new_callable=AsyncMock) as sleep:
        return await retry(fetch), sleep.await_args_list


async def test_in_between():
    release = asyncio.Event()
    task = asyncio.create_task(retry(release.wait))
    await asyncio.sleep(0)
    early = task.done()
    release.set()
    return early, await task


async def main():
    return await test_delays(), await test_in_between()


delays, in_between = asyncio.run(main())
assert delays == ("data", [call(1), call(10)])
assert in_between == (False, True)
print(delays, in_between)
