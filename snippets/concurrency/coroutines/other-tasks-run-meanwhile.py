import asyncio

log = []


async def numbers():
    for number in (1, 2):
        await asyncio.sleep(0)
        yield number


async def other():
    for step in (1, 2):
        log.append(f"other {step}")
        await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(other())
    async for number in numbers():
        log.append(number)
    await task


asyncio.run(main())
assert log == ["other 1", 1, "other 2", 2]
print(log)
