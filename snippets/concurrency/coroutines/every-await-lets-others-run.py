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
assert log[0] == "before" and sorted(log[1:], key=str) == [42, "other"]
assert log == ["before", "other", 42]
