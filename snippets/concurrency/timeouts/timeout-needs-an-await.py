# /// script
# requires-python = ">=3.11"
# ///
import asyncio


async def outcome_of(waits_at_the_end):
    now = asyncio.get_running_loop().time
    try:
        async with asyncio.timeout(0.001) as scope:
            while now() <= scope.when():
                pass
            if waits_at_the_end:
                await asyncio.Event().wait()
            return "nothing raised", scope.expired()
    except TimeoutError:
        return "TimeoutError", scope.expired()


assert asyncio.run(outcome_of(waits_at_the_end=False)) == ("nothing raised", False)
assert asyncio.run(outcome_of(waits_at_the_end=True)) == ("TimeoutError", True)
print(asyncio.run(outcome_of(waits_at_the_end=False)))
