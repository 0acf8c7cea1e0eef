import asyncio

finished = []


async def job(name, start, next_start):
    await start.wait()
    finished.append(name)
    next_start.set()
    return name


async def main():
    first, second, unused = asyncio.Event(), asyncio.Event(), asyncio.Event()
    first.set()
    return await asyncio.gather(job("slow", second, unused), job("fast", first, second))


results = asyncio.run(main())
assert finished == ["fast", "slow"]
assert results == ["slow", "fast"]
print("finished:", finished, "results:", results)
