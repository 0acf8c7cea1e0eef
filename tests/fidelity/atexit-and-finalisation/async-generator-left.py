# shows: an asynchronous generator that is left is closed by asyncio.run
import asyncio


async def g():
    try:
        yield 1
    finally:
        print("closed")


async def main():
    async for x in g():
        assert x == 1
        break
    print("main ends")


asyncio.run(main())
