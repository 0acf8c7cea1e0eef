# /// script
# requires-python = ">=3.12"
# ///
import asyncio

log = []


async def work():
    log.append("started")
    await asyncio.sleep(0)
    log.append("resumed")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(work())
    log.append("created")
    await task


asyncio.run(main())
assert log == ["started", "created", "resumed"]
print(log)
