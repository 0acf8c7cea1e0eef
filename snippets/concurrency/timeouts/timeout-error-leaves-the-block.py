# /// script
# requires-python = ">=3.11"
# ///
import asyncio


async def main():
    seen = []
    try:
        async with asyncio.timeout(0.001) as scope:
            try:
                await asyncio.Event().wait()
            except BaseException as error:
                seen.append(type(error).__name__)
                raise
    except BaseException as error:
        seen.append(type(error).__name__)
    return seen, scope.expired(), asyncio.current_task().cancelling()


outcome = asyncio.run(main())
assert outcome == (["CancelledError", "TimeoutError"], True, 0)
print(outcome[0])
