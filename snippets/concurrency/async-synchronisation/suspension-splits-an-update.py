import asyncio

whole = split = 0


async def deposit():
    global whole, split
    seen = whole
    whole = seen + 10
    seen = split
    await asyncio.sleep(0)
    split = seen + 10


async def main():
    await asyncio.gather(*[deposit() for _ in range(5)])


asyncio.run(main())

assert whole == 50
assert split == 10
print(whole, split)
