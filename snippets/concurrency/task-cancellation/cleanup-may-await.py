import asyncio

log = []


async def worker(saved):
    try:
        await asyncio.Event().wait()
    finally:
        log.append("saving")
        await saved.wait()
        log.append("saved")


async def main():
    saved = asyncio.Event()
    task = asyncio.create_task(worker(saved))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    log.append(f"done: {task.done()}")
    saved.set()
    await asyncio.wait([task])
    log.append(f"cancelled: {task.cancelled()}")


asyncio.run(main())
assert log == ["saving", "done: False", "saved", "cancelled: True"]
print(log)
