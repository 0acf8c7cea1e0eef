import asyncio

log = []


async def fail():
    log.append("fails")
    raise ValueError("bad input")


async def work(failing):
    await asyncio.wait([failing])
    log.append(repr(failing.exception()))


async def main():
    failing = asyncio.create_task(fail())
    await asyncio.create_task(work(failing))
    log.append("main ends")


asyncio.run(main())
assert log == ["fails", "ValueError('bad input')", "main ends"]
print(log)
