import asyncio

async def answer():
    return 42


async def work(wait):
    for step in (1, 2):
        log.append(f"work {step}")
        assert await wait() in (42, None)


async def other():
    log.append("other")


async def log_of(wait):
    global log
    log = []
    await asyncio.gather(work(wait), other())
    return log


assert asyncio.run(log_of(answer)) == ["work 1", "work 2", "other"]
assert asyncio.run(log_of(lambda: asyncio.sleep(0))) == ["work 1", "other", "work 2"]
print(asyncio.run(log_of(answer)))
