import asyncio
import contextlib

log = []


async def rows(name):
    try:
        yield 1
        yield 2
    finally:
        log.append(f"{name} closed")


async def main():
    first = rows("first")
    async for row in first:
        log.append(row)
        break
    await first.aclose()
    log.append("after first")
    async with contextlib.aclosing(rows("second")) as second:
        async for row in second:
            log.append(row)
            break
    log.append("after second")


asyncio.run(main())
assert log == [1, "first closed", "after first", 1, "second closed", "after second"]
print(log)
