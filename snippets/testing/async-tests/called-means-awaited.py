import asyncio
import warnings
from unittest.mock import AsyncMock

warnings.simplefilter("ignore", RuntimeWarning)


async def notify(send):
    send()


send = AsyncMock()
asyncio.run(notify(send))
send.assert_called_once_with()
calls, awaits = send.call_count, send.await_count
print(f"calls: {calls}, awaits: {awaits}")
assert calls == 1
assert awaits == 1
