# /// script
# requires-python = ">=3.11"
# ///
import asyncio

log = []


async def fail(start):
    await start.wait()
    log.append("fails")
    raise ValueError("bad input")


async def wait(start):
    try:
        start.set()
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        log.append("cancelled")
        log.append(await asyncio.sleep(0, "cleaned up"))
        raise


async def main():
    start = asyncio.Event()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(start))
            other = group.create_task(wait(start))
    except ExceptionGroup as error:
        log.append(len(error.exceptions))
    return other.cancelled()


assert asyncio.run(main()) is True
assert log == ["fails", "cancelled", "cleaned up", 1]
print(log)
