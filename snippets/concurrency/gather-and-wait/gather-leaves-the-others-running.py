import asyncio

log = []


async def wait(release):
    await release.wait()
    log.append("other ends")


async def fail(message):
    raise ValueError(message)


async def main():
    release = asyncio.Event()
    other = asyncio.create_task(wait(release))
    try:
        await asyncio.gather(other, fail("first"), fail("second"))
    except ValueError as error:
        log.append(f"raised {error}, other done: {other.done()}")
    release.set()
    await other


asyncio.run(main())
assert log == ["raised first, other done: False", "other ends"]
print(log)
