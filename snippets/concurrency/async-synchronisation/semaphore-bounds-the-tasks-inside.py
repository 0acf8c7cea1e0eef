import asyncio

inside = 0
entries = []


async def job(semaphore, name):
    global inside
    async with semaphore:
        inside += 1
        entries.append((name, inside))
        await asyncio.sleep(0)
        inside -= 1


async def peak_of(permits):
    entries.clear()
    semaphore = asyncio.Semaphore(permits)
    await asyncio.gather(*[job(semaphore, name) for name in range(6)])
    assert sorted(name for name, _ in entries) == [0, 1, 2, 3, 4, 5]
    return max(count for _, count in entries)


peaks = {permits: asyncio.run(peak_of(permits)) for permits in (1, 2, 4)}
assert peaks == {1: 1, 2: 2, 4: 4}
print(peaks)
