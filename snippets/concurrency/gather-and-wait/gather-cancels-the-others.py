import asyncio


async def fail():
    raise ValueError("bad input")


async def main():
    release = asyncio.Event()
    other = asyncio.create_task(release.wait())
    try:
        await asyncio.gather(fail(), other)
    except ValueError:
        release.set()
    await asyncio.wait([other])
    return other.done(), other.cancelled()


done, cancelled = asyncio.run(main())
assert done is True
print("the other task was cancelled:", cancelled)
assert cancelled is True
