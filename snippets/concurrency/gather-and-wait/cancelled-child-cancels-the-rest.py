import asyncio


async def main():
    release = asyncio.Event()
    one = asyncio.create_task(asyncio.Event().wait())
    other = asyncio.create_task(release.wait())
    asyncio.get_running_loop().call_soon(one.cancel)
    try:
        await asyncio.gather(one, other)
    except asyncio.CancelledError:
        release.set()
    await asyncio.wait([other])
    return other.done(), other.cancelled()


done, cancelled = asyncio.run(main())
assert done is True
print(f"the other task was cancelled: {cancelled}")
assert cancelled is True
