import asyncio


async def job(name, start, finished):
    await start.wait()
    finished.set()
    return name


def jobs():
    now, first_done, unused = asyncio.Event(), asyncio.Event(), asyncio.Event()
    now.set()
    return job("slow", first_done, unused), job("fast", now, first_done)


async def main():
    gathered = await asyncio.gather(*jobs())
    return gathered, [await result for result in asyncio.as_completed(jobs())]


gathered, completed = asyncio.run(main())
assert gathered == ["slow", "fast"]
assert completed == ["fast", "slow"]
print(gathered, completed)
