import asyncio
from unittest.mock import AsyncMock, call, patch


async def retry(fetch):
    for delay in (1, 10, 100):
        try:
            return await fetch()
        except OSError:
            await asyncio.sleep(delay)


async def main():
    fetch = AsyncMock(side_effect=[OSError, OSError, "data"])
    loop = asyncio.get_running_loop()
    start = loop.time()
    with patch("asyncio.sleep", new_callable=AsyncMock) as sleep:
        result = await retry(fetch)
    return result, sleep.await_args_list, loop.time() - start < 11


outcome = asyncio.run(main())
assert outcome == ("data", [call(1), call(10)], True)
print(outcome)
