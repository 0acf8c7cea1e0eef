# /// script
# requires-python = ">=3.11"
# ///
import asyncio

log = []


async def fail():
    raise ValueError("bad input")


async def wait_forever():
    try:
        await asyncio.Event().wait()
    finally:
        log.append("cleaned up")


async def succeed(start):
    await start.wait()
    log.append("finished")


async def main():
    start = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(succeed(start))
        start.set()
    log.append("after the group")
    async with asyncio.TaskGroup() as group:
        other = group.create_task(wait_forever())
        await asyncio.sleep(0)
        group.create_task(fail())


failures = []
try:
    asyncio.run(main())
except ExceptionGroup as error:
    failures = error.exceptions
assert [repr(error) for error in failures] == ["ValueError('bad input')"]
assert log == ["finished", "after the group", "cleaned up"]
print(log, failures)
