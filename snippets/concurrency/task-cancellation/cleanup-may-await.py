import asyncio

log = []


async def worker(saved):
    try:
        await asyncio.Event().wait()
    finally:
        log.append("saving")
        await saved.wait()
        log.append("saved")


async def cancelled_once():
    saved = asyncio.Event()
    task = asyncio.create_task(worker(saved))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    done = task.done()
    saved.set()
    await asyncio.wait([task])
    return done, task.cancelled()


async def cancelled_twice():
    task = asyncio.create_task(worker(asyncio.Event()))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])


done, cancelled = asyncio.run(cancelled_once())
once, log = log, []
asyncio.run(cancelled_twice())
assert (done, cancelled) == (False, True)
assert once == ["saving", "saved"]
assert log == ["saving"]
print(once, log)
