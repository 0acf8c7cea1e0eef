# /// script
# requires-python = ">=3.11"
# ///
import asyncio


async def outcome_of(waits_at_the_end):
    now = asyncio.get_running_loop().time
    started = now()
    try:
        async with asyncio.timeout(0.001) as scope:
            while now() - started < 0.01:
                pass
            overdue = now() > scope.when()
            if waits_at_the_end:
                await asyncio.Event().wait()
    except TimeoutError:
        return overdue, "TimeoutError"
    return overdue, "nothing raised"


assert asyncio.run(outcome_of(waits_at_the_end=False)) == (True, "nothing raised")
assert asyncio.run(outcome_of(waits_at_the_end=True)) == (True, "TimeoutError")
print(asyncio.run(outcome_of(waits_at_the_end=False)))
