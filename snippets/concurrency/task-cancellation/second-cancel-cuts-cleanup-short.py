import asyncio

log = []


async def worker():
    try:
        await asyncio.Event().wait()
    finally:
        log.append("saving")
        await asyncio.sleep(0.001)
        log.append("saved")


async def log_of(cancellations):
    log.clear()
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    for _ in range(cancellations):
        task.cancel()
        await asyncio.sleep(0)
    await asyncio.wait([task])
    return log.copy()


assert asyncio.run(log_of(1)) == ["saving", "saved"]
assert asyncio.run(log_of(2)) == ["saving"]
print(log)
