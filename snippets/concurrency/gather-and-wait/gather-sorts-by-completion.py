import asyncio

completed = []


async def job(name, start, finished):
    await start.wait()
    completed.append(name)
    finished.set()
    return name


async def main():
    now, first_done, unused = asyncio.Event(), asyncio.Event(), asyncio.Event()
    now.set()
    slow = job("slow", first_done, unused)
    fast = job("fast", now, first_done)
    return await asyncio.gather(slow, fast)


results = asyncio.run(main())
assert completed == ["fast", "slow"] == sorted(results)
print(results)
assert results == ["fast", "slow"]
