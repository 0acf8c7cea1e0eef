import asyncio

balance = 0


async def deposit(lock):
    global balance
    async with lock:
        seen = await asyncio.sleep(0, balance)
        balance = seen + 10


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*[deposit(lock) for _ in range(5)])


asyncio.run(main())
assert balance == 50
print("five deposits of 10:", balance)
