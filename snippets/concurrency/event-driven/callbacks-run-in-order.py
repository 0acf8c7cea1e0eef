import asyncio

log = []


def first(loop):
    log.append("first")
    loop.call_soon(log.append, "scheduled by first")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(first, loop)
    loop.call_soon(log.append, "second")
    loop.call_soon(log.append, "cancelled").cancel()
    log.append("main")
    await asyncio.sleep(0)
    log.append("main again")
    await asyncio.sleep(0)


asyncio.run(main())
assert log == ["main", "first", "second", "main again", "scheduled by first"]
print(log)
