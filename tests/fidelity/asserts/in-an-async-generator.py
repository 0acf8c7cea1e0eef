# shows: asserts in an asynchronous generator and in the loop over it
import asyncio


async def g():
    for x in range(3):
        assert x < 3
        yield x


async def main():
    seen = []
    async for x in g():
        assert x == len(seen)
        seen.append(x)
    return seen


print(asyncio.run(main()))
