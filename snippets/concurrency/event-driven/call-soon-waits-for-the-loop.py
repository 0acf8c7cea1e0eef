import asyncio

log = []


async def main():
    asyncio.get_running_loop().call_soon(log.append, "handler")
    log.append("next statement")
    await asyncio.sleep(0)
    log.append("after the suspension")


asyncio.run(main())
assert log == ["next statement", "handler", "after the suspension"]
print(log)
