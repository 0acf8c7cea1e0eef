# /// script
# requires-python = ">=3.11"
# ///
import asyncio


async def job():
    return "result"


async def main():
    coroutine = job()
    try:
        await asyncio.wait([coroutine])
        outcome = "accepted"
    except TypeError as error:
        outcome = str(error)
    done, _ = await asyncio.wait([asyncio.create_task(coroutine)])
    return outcome, [task.result() for task in done]


outcome = asyncio.run(main())
assert outcome == ("Passing coroutines is forbidden, use tasks explicitly.", ["result"])
print(outcome)
