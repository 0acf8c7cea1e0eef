import asyncio
import contextlib


async def main():
    async with contextlib.AsyncExitStack():
        raise ValueError("bad input")
    return "handled"


try:
    outcome = asyncio.run(main())
except ValueError as error:
    outcome = f"ValueError: {error}"
print(outcome)
assert outcome == "handled"
