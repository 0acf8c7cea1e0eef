# /// script
# requires-python = ">=3.11"
# ///
import asyncio


async def main(passes_on):
    seen = []
    try:
        async with asyncio.timeout(0.001) as scope:
            try:
                await asyncio.Event().wait()
            except BaseException as error:
                seen.append(type(error).__name__)
                if passes_on:
                    raise
        seen.append("left without an error")
    except BaseException as error:
        seen.append(type(error).__name__)
    return seen, scope.expired(), asyncio.current_task().cancelling()


outcome = asyncio.run(main(passes_on=True))
assert outcome == (["CancelledError", "TimeoutError"], True, 0)
assert asyncio.run(main(passes_on=False)) == (["CancelledError", "left without an error"], True, 0)
print(outcome[0])
