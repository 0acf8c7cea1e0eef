import asyncio

order = []


async def work(lock, name):
    for turn in (1, 2):
        async with lock:
            order.append(f"{name}{turn}")
            await asyncio.sleep(0)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*[work(lock, name) for name in "abc"])


asyncio.run(main())
assert order == ["a1", "b1", "c1", "a2", "b2", "c2"]
print(order)
