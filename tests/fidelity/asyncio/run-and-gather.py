# shows: results of gather are in order
import asyncio


async def f(n):
    await asyncio.sleep(0)
    return n


async def main():
    seen = await asyncio.gather(*map(f, range(3)))
    assert seen == [0, 1, 2]
    return seen


print(asyncio.run(main()))
