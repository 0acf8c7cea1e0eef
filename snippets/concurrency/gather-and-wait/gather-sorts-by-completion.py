import asyncio


async def job(name, start, finished):
    await start.wait()
    finished.set()
    return name


async def main():
    now, first_done, unused = asyncio.Event(), asyncio.Event(), asyncio.Event()
    now.set()
    slow = job("slow", first_done, unused)
    fast = job("fast", now, first_done)
    return await asyncio.gather(slow, fast)


results = asyncio.run(main())
print(results)
assert results == ["fast", "slow"]
