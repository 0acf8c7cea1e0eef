import asyncio
import contextlib

log = []


async def rows(name):
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        log.append(f"{name} closed")


async def main():
    async with contextlib.aclosing(rows("first")) as generator:
        async for row in generator:
            break
    log.append("after first")
    second = rows("second")
    async for row in second:
        break
    log.append("after second")
    return second


asyncio.run(main())
assert log == ["first closed", "after first", "after second", "second closed"]
print(log)
