# /// script
# requires-python = ">=3.15"
# ///
import asyncio

log = []


async def serve():
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        log.append("task cancelled")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(serve())
        await asyncio.sleep(0)
        group.cancel()
        await asyncio.sleep(0)
        log.append("block goes on")
    log.append("after the block")


asyncio.run(main())
assert log == ["task cancelled", "after the block"]
print(log)
