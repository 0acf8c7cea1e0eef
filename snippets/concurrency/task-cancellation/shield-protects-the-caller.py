import asyncio

log = []


async def caller(task):
    await asyncio.shield(task)
    log.append("caller went on")


async def main():
    release = asyncio.Event()
    inner = asyncio.create_task(release.wait())
    outer = asyncio.create_task(caller(inner))
    await asyncio.sleep(0)
    outer.cancel()
    release.set()
    await asyncio.wait([inner, outer])
    return inner.cancelled(), outer.cancelled()


assert asyncio.run(main()) == (False, True)
print(log)
assert log == ["caller went on"]
