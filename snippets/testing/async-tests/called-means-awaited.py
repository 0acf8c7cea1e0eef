import asyncio
import warnings
from unittest.mock import AsyncMock

warnings.simplefilter("ignore", RuntimeWarning)


async def notify(send):
    send("saved")


send = AsyncMock()
asyncio.run(notify(send))
send.assert_called_once_with("saved")
awaits = send.await_count
print(f"awaits: {awaits}")
assert awaits == 1
