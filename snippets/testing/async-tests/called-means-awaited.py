import asyncio
import warnings
from unittest.mock import AsyncMock

warnings.simplefilter("ignore", RuntimeWarning)


async def notify(send):
    send()


send = AsyncMock()
asyncio.run(notify(send))
checked = send.assert_called_once_with()
calls, awaits = send.call_count, send.await_count
print(f"calls: {calls}, awaits: {awaits}")
assert (calls, checked) == (1, None)
assert awaits == 1
