import asyncio

log = []


async def rows():
    try:
        yield 1
        yield 2
    finally:
        log.append("connection closed")


async def main():
    generator = rows()
    async for row in generator:
        break
    log.append(f"after row {row}")
    log.append("end of main")
    return generator


asyncio.run(main())
assert log == ["after row 1", "end of main", "connection closed"]
print(log)
