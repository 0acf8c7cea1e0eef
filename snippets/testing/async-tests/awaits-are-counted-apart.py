import asyncio
from unittest.mock import AsyncMock


async def main():
    send = AsyncMock(return_value="sent")
    coroutine = send("saved")
    kind = type(coroutine).__name__
    counts = [(send.call_count, send.await_count)]
    try:
        send.assert_awaited_once_with("saved")
        outcome = "passed"
    except AssertionError as error:
        outcome = str(error)
    result = await coroutine
    counts.append((send.call_count, send.await_count))
    return kind, counts, outcome, result, send.assert_awaited_once_with("saved")


kind, counts, outcome, *results = asyncio.run(main())
assert kind == "coroutine"
assert counts == [(1, 0), (1, 1)]
assert outcome == "Expected mock to have been awaited once. Awaited 0 times."
assert results == ["sent", None]
print(counts, outcome, results)
