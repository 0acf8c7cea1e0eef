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
        break
    log.append("next statement")


asyncio.run(main())
print(log)
assert log == ["connection closed", "next statement"]
