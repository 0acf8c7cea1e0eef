import asyncio


log = []


async def wait_for(job):
    log.append("waits")
    await asyncio.wait([job])
    log.append("goes on")


async def main():
    release = asyncio.Event()
    job = asyncio.create_task(release.wait())
    waiter = asyncio.create_task(wait_for(job))
    await asyncio.sleep(0)
    waiter.cancel()
    await asyncio.wait([waiter])
    still_running = not job.done()
    release.set()
    return waiter.cancelled(), still_running, await job


outcome = asyncio.run(main())
assert log == ["waits"]
assert outcome == (True, True, True)
print(outcome)
