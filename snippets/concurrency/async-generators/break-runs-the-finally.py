import asyncio

log = []


async def rows():
    try:
        yield 1
        yield 2
    finally:
        log.append("connection closed")


async def main():
    async for row in rows():
        log.append(row)
        break
    log.append("next statement")


asyncio.run(main())
assert sorted(map(str, log)) == ["1", "connection closed", "next statement"]
print(log)
assert log == [1, "connection closed", "next statement"]
