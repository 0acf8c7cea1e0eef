# /// script
# requires-python = ">=3.11"
# ///
import asyncio

log = []


async def main():
    try:
        async with asyncio.timeout(0.001):
            try:
                await asyncio.Event().wait()
            except BaseException as error:
                inside = type(error).__name__
                log.append("raised again")
                raise
    except TimeoutError as error:
        log.append(type(error).__name__)
        return inside


inside = asyncio.run(main())
assert log == ["raised again", "TimeoutError"]
assert inside in ("CancelledError", "TimeoutError")
print(inside)
assert inside == "TimeoutError"
