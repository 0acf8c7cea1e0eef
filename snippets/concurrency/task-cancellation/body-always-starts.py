import asyncio

log = []


async def worker():
    log.append("started")
    await asyncio.Event().wait()


async def main():
    task = asyncio.create_task(worker())
    task.cancel()
    await asyncio.wait([task])
    return task.cancelled()


assert asyncio.run(main()) is True
print(log)
assert log == ["started"]
