import asyncio
from unittest.mock import AsyncMock, call, patch


async def retry(fetch):
    for delay in (1, 60):
        try:
            return await fetch()
        except OSError:
            await asyncio.sleep(delay)


async def main():
    fetch = AsyncMock(side_effect=[OSError, OSError])
    with patch("asyncio.sleep") as sleep:
        await retry(fetch)
    return fetch.await_count, type(sleep).__name__, sleep.await_args_list


outcome = asyncio.run(main())
assert outcome == (2, "AsyncMock", [call(1), call(60)])
print(outcome)
