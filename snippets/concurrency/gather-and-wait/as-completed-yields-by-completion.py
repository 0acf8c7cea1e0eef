import asyncio


async def job(name, start, next_start):
    await start.wait()
    next_start.set()
    return name


async def main():
    first, second, unused = asyncio.Event(), asyncio.Event(), asyncio.Event()
    first.set()
    jobs = [job("slow", second, unused), job("fast", first, second)]
    return [await result for result in asyncio.as_completed(jobs)]


results = asyncio.run(main())
assert results == ["fast", "slow"]
print(results)
