import asyncio
import contextlib

balance = 0


async def deposit(guard):
    global balance
    async with guard:
        seen = balance
        await asyncio.sleep(0)
        balance = seen + 10


async def main(guard):
    global balance
    balance = 0
    await asyncio.gather(*[deposit(guard) for _ in range(5)])
    return balance


async def both():
    return await main(contextlib.AsyncExitStack()), await main(asyncio.Lock())


balances = asyncio.run(both())
assert balances == (10, 50)
print("without and with a lock:", balances)
