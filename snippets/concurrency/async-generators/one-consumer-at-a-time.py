import asyncio


async def rows(release):
    await release.wait()
    yield 1


async def main():
    release = asyncio.Event()
    generator = rows(release)
    first = asyncio.ensure_future(anext(generator))
    await asyncio.sleep(0)
    try:
        second = await anext(generator)
    except RuntimeError as error:
        second = f"RuntimeError: {error}"
    release.set()
    return await first, second


first, second = asyncio.run(main())
assert first == 1
assert second == "RuntimeError: anext(): asynchronous generator is already running"
print(first, second)
