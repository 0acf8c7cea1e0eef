import asyncio

log = []


async def leftover():
    try:
        await asyncio.Event().wait()
        log.append("went on")
    finally:
        log.append(await asyncio.sleep(0, "leftover cleaned up"))


async def main():
    task = asyncio.create_task(leftover())
    log.append("main ends")
    return task


task = asyncio.run(main())
log.append("run returns")
assert log == ["main ends", "leftover cleaned up", "run returns"]
assert task.cancelled() is True
print(log)
