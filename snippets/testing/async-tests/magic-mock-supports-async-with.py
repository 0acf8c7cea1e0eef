import asyncio
from unittest.mock import MagicMock


async def main():
    stream = MagicMock()
    stream.__aenter__.return_value = "entered"
    stream.__aiter__.return_value = ["a", "b"]
    async with stream as entered:
        lines = [line async for line in stream]
    return entered, lines, stream.__aexit__.await_count


outcome = asyncio.run(main())
assert outcome == ("entered", ["a", "b"], 1)
print(outcome)
