import asyncio

log = []


async def worker():
    try:
        await asyncio.Event().wait()
    finally:
        log.append("saving")
        await asyncio.sleep(0.001)
        log.append("saved")


async def log_of(cancellations, apart):
    log.clear()
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    for _ in range(cancellations):
        task.cancel()
        if apart:
            await asyncio.sleep(0)
    await asyncio.wait([task])
    return log.copy()


assert asyncio.run(log_of(1, apart=True)) == ["saving", "saved"]
assert asyncio.run(log_of(2, apart=True)) == ["saving"]
# Two requests before the clean-up has begun count as one.
assert asyncio.run(log_of(2, apart=False)) == ["saving", "saved"]
print(log)
