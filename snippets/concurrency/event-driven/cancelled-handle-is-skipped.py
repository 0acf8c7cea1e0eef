import asyncio

log = []


async def main():
    loop = asyncio.get_running_loop()
    handles = [loop.call_soon(log.append, "soon"), loop.call_later(0, log.append, "later")]
    loop.call_soon(log.append, "kept")
    for handle in handles:
        handle.cancel()
    await asyncio.sleep(0.001)
    return [handle.cancelled() for handle in handles]


assert asyncio.run(main()) == [True, True]
assert log == ["kept"]
print(log)
