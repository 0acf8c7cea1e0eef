import asyncio


async def ready():
    return None


async def numbers(before_each):
    for number in (1, 2):
        await before_each()
        yield number


async def other(log):
    for step in (1, 2):
        log.append(f"other {step}")
        await asyncio.sleep(0)


async def log_of(before_each):
    log = []
    task = asyncio.create_task(other(log))
    async for number in numbers(before_each):
        log.append(number)
    await task
    return log


waiting = asyncio.run(log_of(lambda: asyncio.sleep(0)))
assert waiting == ["other 1", 1, "other 2", 2]
assert asyncio.run(log_of(ready)) == [1, 2, "other 1", "other 2"]
print(waiting)
