import asyncio
from unittest.mock import AsyncMock


async def main():
    send = AsyncMock(return_value="sent")
    coroutine = send("saved")
    kind = type(coroutine).__name__
    counts = [(send.call_count, send.await_count)]
    outcome = "passed"
    try:
        send.assert_awaited_once_with("saved")
    except AssertionError as error:
        outcome = str(error)
    result = await coroutine
    counts.append((send.call_count, send.await_count))
    send.assert_awaited_once_with("saved")
    return kind, counts, outcome, result


kind, counts, outcome, result = asyncio.run(main())
assert kind == "coroutine"
assert counts == [(1, 0), (1, 1)]
assert outcome == "Expected mock to have been awaited once. Awaited 0 times."
assert result == "sent"
print(counts, outcome, result)
