import asyncio

log = []


def first(loop):
    log.append("first")
    loop.call_soon(log.append, "scheduled by first")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(first, loop)
    loop.call_soon(log.append, "second")
    await asyncio.sleep(0)
    log.append("next round")


asyncio.run(main())
assert log == ["first", "second", "next round", "scheduled by first"]
print(log)
