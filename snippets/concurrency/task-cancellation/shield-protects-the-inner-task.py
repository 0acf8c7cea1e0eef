import asyncio


log = []


async def caller(task):
    log.append("caller waits")
    await asyncio.shield(task)
    log.append("caller goes on")


async def main():
    release = asyncio.Event()
    inner = asyncio.create_task(release.wait())
    outer = asyncio.create_task(caller(inner))
    await asyncio.sleep(0)
    outer.cancel()
    await asyncio.wait([outer])
    running = not inner.done()
    release.set()
    return outer.cancelled(), running, await inner


outcome = asyncio.run(main())
assert log == ["caller waits"]
assert outcome == (True, True, True)
print(outcome)
