# /// script
# requires-python = ">=3.11"
# ///
import asyncio


async def main():
    try:
        async with asyncio.timeout(0.001):
            try:
                await asyncio.Event().wait()
            except BaseException as error:
                inside = type(error).__name__
                raise
    except TimeoutError:
        return inside


inside = asyncio.run(main())
print(inside)
assert inside == "TimeoutError"
