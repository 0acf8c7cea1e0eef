import asyncio


async def caller(task):
    await asyncio.shield(task)


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
assert outcome == (True, True, True)
print(outcome)
