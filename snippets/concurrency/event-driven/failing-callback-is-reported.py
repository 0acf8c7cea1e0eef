import asyncio

log = []


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: log.append(repr(context["exception"])[:10]))
    loop.call_soon(int, "one")
    loop.call_soon(log.append, "next callback")
    await asyncio.sleep(0)
    log.append("main goes on")


asyncio.run(main())
assert log == ["ValueError", "next callback", "main goes on"]
print(log)
