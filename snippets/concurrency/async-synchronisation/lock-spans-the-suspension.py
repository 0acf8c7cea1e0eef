import asyncio

balance = 0
order = []


async def deposit(lock, name):
    global balance
    async with lock:
        order.append(name)
        seen = balance
        await asyncio.sleep(0)
        balance = seen + 10


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*[deposit(lock, name) for name in "abc"])


asyncio.run(main())

assert balance == 30
assert order == ["a", "b", "c"]
print(balance, order)
