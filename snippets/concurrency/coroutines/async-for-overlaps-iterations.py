import asyncio

running = peak = 0
seen = []


async def numbers():
    for number in range(3):
        yield number


async def main():
    global running, peak
    async for number in numbers():
        seen.append(number)
        running += 1
        peak = max(peak, running)
        await asyncio.sleep(0)
        running -= 1


asyncio.run(main())
assert (seen, running) == ([0, 1, 2], 0) and 1 <= peak <= 3
print(f"iterations under way at the same time: {peak}")
assert peak == 3
