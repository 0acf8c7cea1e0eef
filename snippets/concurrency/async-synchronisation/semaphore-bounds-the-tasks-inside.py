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


async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*[job(semaphore, name) for name in range(6)])


asyncio.run(main())

assert [name for name, _ in entries] == [0, 1, 2, 3, 4, 5]
assert max(count for _, count in entries) == 2
print(max(count for _, count in entries))
