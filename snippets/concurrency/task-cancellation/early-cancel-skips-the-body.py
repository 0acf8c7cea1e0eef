import asyncio

log = []


async def worker():
    try:
        log.append("started")
        await asyncio.Event().wait()
    finally:
        log.append("cleaned up")


async def log_of(turns):
    log.clear()
    task = asyncio.create_task(worker())
    for _ in range(turns):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    return log.copy(), task.cancelled()


assert asyncio.run(log_of(0)) == ([], True)
assert asyncio.run(log_of(1)) == (["started", "cleaned up"], True)
print(asyncio.run(log_of(0)))
