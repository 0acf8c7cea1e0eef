import asyncio


async def rows(release):
    await release.wait()
    yield 1
    yield 2


async def main():
    release = asyncio.Event()
    generator = rows(release)
    first = asyncio.ensure_future(anext(generator))
    await asyncio.sleep(0)
    try:
        second = await anext(generator)
    except RuntimeError as error:
        second = str(error)
    release.set()
    return await first, second, await anext(generator)


outcome = asyncio.run(main())
assert outcome == (1, "anext(): asynchronous generator is already running", 2)
print(outcome)
