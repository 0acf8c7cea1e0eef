import asyncio

log = []


async def main():
    asyncio.get_running_loop().call_soon(log.append, "handler")
    log.append("next statement")
    await asyncio.sleep(0)


asyncio.run(main())
assert sorted(log) == ["handler", "next statement"]
print(log)
assert log == ["handler", "next statement"]
