import asyncio

log = []


async def answer():
    return 42


async def work():
    log.append("before")
    log.append(await answer())


async def other():
    log.append("other")


async def main():
    await asyncio.gather(work(), other())


asyncio.run(main())
assert sorted(log, key=str) == [42, "before", "other"]
assert log == ["before", "other", 42]
